package bospor.casework;

import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import java.util.List;
import java.util.Map;

/**
 * An invented household that a new case worker can practise on, offered in training mode only.
 *
 * @param tittel a few words, by the language tag
 * @param beskrivelse what can be learnt from it, by the language tag
 * @param voksne the adults to look up, the applicant first
 * @param barnAlder ages of the children on the business date
 * @param husleiePerMaaned rent in kroner per month
 * @param fasit what is right for the household
 */
public record Oevelseshusstand(
        String id,
        Map<String, String> tittel,
        Map<String, String> beskrivelse,
        List<Husstandsmedlem> voksne,
        List<Integer> barnAlder,
        Kroner husleiePerMaaned,
        Kommunenummer kommunenummer,
        Fasit fasit) {
    /** Keeps its own copies of the lists. */
    public Oevelseshusstand {
        tittel = Map.copyOf(tittel);
        beskrivelse = Map.copyOf(beskrivelse);
        voksne = List.copyOf(voksne);
        barnAlder = List.copyOf(barnAlder);
    }
}
