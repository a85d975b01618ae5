package bospor.rules.statlig;

import bospor.domain.Aarsbeloep;
import bospor.domain.Avrunding;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Husstand;
import bospor.domain.Inntekt;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Personstatus;
import bospor.domain.Termin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Households for tests, made by small steps. */
final class Husstander {
    static final String DRAMMEN = "3301";

    private Husstander() {}

    static Inntekt loenn(long beloep) {
        return post("fastloenn", Kroner.av(beloep));
    }

    static Inntekt post(String kode, Kroner beloep) {
        return new Inntekt("loennsinntekt", kode, beloep, null, null, null, null, 0, null);
    }

    static Person soeker(int alder, Set<Personstatus> status, List<Inntekt> inntekter, Aarsbeloep aarsbeloep) {
        return new Person("p1", true, alder, status, inntekter, aarsbeloep, Kroner.ZERO);
    }

    static Person soeker(Inntekt... inntekter) {
        return soeker(40, Set.of(), List.of(inntekter), Aarsbeloep.INGEN);
    }

    static List<Person> med(Person soeker, int voksne, int barn) {
        List<Person> alle = new ArrayList<>(List.of(soeker));
        for (int i = 0; i < voksne; i++) {
            alle.add(Person.av("v" + i, false, 38));
        }
        for (int i = 0; i < barn; i++) {
            alle.add(Person.av("b" + i, false, 8));
        }
        return alle;
    }

    static Beregningsinndata inndata(Termin termin, Avrunding avrunding, List<Person> personer, Bolig bolig) {
        return new Beregningsinndata(
                Beregningsinndata.STATLIG,
                termin,
                new Kommunenummer(termin.erFoer(Termin.av(2024, 1)) ? "3005" : DRAMMEN),
                avrunding,
                new Husstand(personer),
                bolig,
                Kroner.ZERO,
                Map.of(),
                Map.of());
    }
}
