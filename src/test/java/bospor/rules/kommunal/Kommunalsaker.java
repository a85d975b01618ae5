package bospor.rules.kommunal;

import bospor.domain.Aarsbeloep;
import bospor.domain.Avrunding;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Husstand;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Termin;
import bospor.rates.Regelpakkeleser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Inputs for tests of the municipal schemes, made by small steps. */
final class Kommunalsaker {
    static final KommunalBostoette BODOE = ordning("kommunal.bodoe");
    static final KommunalBostoette BERGEN = ordning("kommunal.bergen");
    static final KommunalBostoette OSLO = ordning("kommunal.oslobostoetta");

    private Kommunalsaker() {}

    private static KommunalBostoette ordning(String id) {
        return new KommunalBostoette(Regelpakkeleser.innebygd(id));
    }

    static List<Person> personer(int antall, Kroner formue) {
        Aarsbeloep aarsbeloep = new Aarsbeloep(Kroner.ZERO, Kroner.ZERO, Kroner.ZERO, Kroner.ZERO, formue);
        List<Person> ut =
                new ArrayList<>(List.of(new Person("p1", true, 41, Set.of(), List.of(), aarsbeloep, Kroner.ZERO)));
        for (int i = 2; i <= antall; i++) {
            ut.add(Person.av("p" + i, false, 9));
        }
        return ut;
    }

    static Beregningsinndata inndata(
            String ordning, Termin termin, String kommune, int personer, Kroner statlig, Map<String, String> data) {
        return new Beregningsinndata(
                ordning,
                termin,
                new Kommunenummer(kommune),
                Avrunding.VEDTAK,
                new Husstand(personer(personer, Kroner.ZERO)),
                Bolig.leid(Kroner.ZERO),
                statlig,
                data,
                Map.of());
    }

    static Beregningsinndata bodoe(int personer, String inntekt, String husleie) {
        return inndata(
                "kommunal.bodoe",
                Termin.av(2026, 6),
                "1804",
                personer,
                Kroner.ZERO,
                Map.of("bruttoinntektPerAar", inntekt, "husleiePerAar", husleie));
    }
}
