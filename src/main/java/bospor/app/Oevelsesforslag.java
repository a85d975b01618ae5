package bospor.app;

import bospor.casework.AapenSak;
import bospor.casework.Fasit;
import bospor.casework.Husstandsmedlem;
import bospor.casework.Oevelseshusstand;
import bospor.casework.utkast.Boligforslag;
import bospor.domain.Foedselsnummer;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a practice household brings with it to the calculation: facts to start from, and the right answers. */
final class Oevelsesforslag {
    private final Supplier<Optional<Tjenester>> tjenester;

    /** Empty until the services are there. */
    Oevelsesforslag(Supplier<Optional<Tjenester>> tjenester) {
        this.tjenester = tjenester;
    }

    /** Dwelling and children of the household of this applicant. */
    Optional<Boligforslag> bolig(AapenSak sak) {
        return husstand(sak)
                .map(h -> new Boligforslag(
                        h.husleiePerMaaned(), h.kommunenummer(), h.barnAlder(), "forslag fra øvelsen"));
    }

    /** What is right, where all the adults of the household are looked up and nobody else. */
    Fasit fasit(AapenSak sak) {
        return husstand(sak)
                .filter(h -> numre(h.voksne()).equals(numre(sak.medlemmer())))
                .map(Oevelseshusstand::fasit)
                .orElse(Fasit.INGEN);
    }

    private Optional<Oevelseshusstand> husstand(AapenSak sak) {
        return tjenester.get().stream()
                .flatMap(t -> t.husstander().stream())
                .filter(h -> h.voksne()
                        .getFirst()
                        .fnr()
                        .equals(sak.medlemmer().getFirst().fnr()))
                .findFirst();
    }

    private static List<Foedselsnummer> numre(List<Husstandsmedlem> voksne) {
        return voksne.stream().map(Husstandsmedlem::fnr).toList();
    }
}
