package bospor.session;

import bospor.casework.Kildesvar;
import bospor.casework.Oppslag;
import bospor.casework.Personoppslag;
import bospor.domain.Avrunding;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Foedselsnummer;
import bospor.domain.Husstand;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Maanedsperiode;
import bospor.domain.Person;
import bospor.domain.Termin;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A format for tests: lines of plain text, with the number and the amount standing in clear many times over. */
final class Proeveformat implements Sesjonsformat {
    /** A synthetic number that must never be found in a file. */
    static final String FNR = "14838740228";

    /** An amount that must never be found in a file. */
    static final String LEIE = "98765432.10";

    /** A case reference that must never be found in a file. */
    static final String SAK = "SAK-2026-HEMMELIG";

    private static final String FYLL = (FNR + " ").repeat(2000);

    static Oppslag oppslag(String hentet) {
        return new Oppslag(
                Instant.parse(hentet),
                new Maanedsperiode(YearMonth.of(2025, 1), YearMonth.of(2026, 1)),
                List.of(person(FNR)));
    }

    static Beregningsinndata utkast(String leie) {
        return new Beregningsinndata(
                Beregningsinndata.STATLIG,
                Termin.av(2026, 6),
                new Kommunenummer("5501"),
                Avrunding.VEDTAK,
                new Husstand(List.of(Person.av("p1", true, 41))),
                Bolig.leid(Kroner.av(leie)),
                Kroner.ZERO,
                Map.of(),
                Map.of());
    }

    private static Personoppslag person(String fnr) {
        return new Personoppslag(Foedselsnummer.av(fnr), Kildesvar.ikkeHentet(), Kildesvar.ikkeHentet());
    }

    @Override
    public byte[] skrivOppslag(Oppslag oppslag) {
        StringBuilder ut = new StringBuilder(oppslag.hentet().toString());
        ut.append('\n').append(oppslag.periode().fra());
        ut.append('\n').append(oppslag.periode().til());
        oppslag.personer().forEach(p -> ut.append('\n').append(p.fnr().fulltNummer()));
        return ut.append('\n').append(FYLL).toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Oppslag lesOppslag(byte[] innhold) {
        String[] linjer = new String(innhold, StandardCharsets.UTF_8).split("\n");
        return new Oppslag(
                Instant.parse(linjer[0]),
                new Maanedsperiode(YearMonth.parse(linjer[1]), YearMonth.parse(linjer[2])),
                Arrays.stream(linjer, 3, linjer.length - 1)
                        .map(Proeveformat::person)
                        .toList());
    }

    @Override
    public byte[] skrivUtkast(Beregningsinndata utkast) {
        return utkast.bolig().husleiePerMaaned().verdi().toPlainString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Beregningsinndata lesUtkast(byte[] innhold) {
        return utkast(new String(innhold, StandardCharsets.UTF_8));
    }
}
