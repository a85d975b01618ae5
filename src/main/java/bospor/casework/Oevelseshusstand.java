package bospor.casework;

import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import java.util.List;

/**
 * An invented household that a new case worker can practise on, offered in training mode only.
 *
 * @param voksne the adults to look up, the applicant first
 * @param barnAlder ages of the children on the business date
 * @param husleiePerMaaned rent in kroner per month
 * @param fasit what is right for the household
 */
public record Oevelseshusstand(
        String id,
        String tittel,
        String beskrivelse,
        List<Husstandsmedlem> voksne,
        List<Integer> barnAlder,
        Kroner husleiePerMaaned,
        Kommunenummer kommunenummer,
        Fasit fasit) {
    /** Keeps its own copies of the lists. */
    public Oevelseshusstand {
        voksne = List.copyOf(voksne);
        barnAlder = List.copyOf(barnAlder);
    }
}
