package bospor.rules.statlig;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Aarsbeloep;
import bospor.domain.Avrunding;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Holdesutenfor;
import bospor.domain.Husstand;
import bospor.domain.Innfoering;
import bospor.domain.Inntekt;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Personstatus;
import bospor.domain.Termin;
import bospor.trace.Beregningsresultat;
import bospor.trace.Sportekst;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * One calculation with most of what a household can have, and its whole tree as text.
 *
 * <p>Checked by hand: AAP 30 540 × 2/3 = 20 360; capital (9 000 − 6 672) / 12 = 194; business 26 000 / 12 = 2 166.67;
 * wealth 65 % × (400 000 − 333 557) / 12 = 3 599.00 → 3 599; in all 32 819.67, a year 393 836, by 1.28 → 307 684; egenandel
 * 25 752 + 28 685.17 + 44 499.63 = 98 936.80, a month 8 245; costs 8 000 × 12 + 7 366 = 103 366, a month 8 613; 368 × 73.7 %
 * = 271.2.
 */
class HeleTreetTest {
    @Test
    void heleTreetForEnHusstandMedDetMeste() throws IOException {
        Beregningsresultat r = (Beregningsresultat) new StatligBostoette().beregn(inndata());
        assertThat(Sportekst.av(r.spor())).isEqualTo(ventet());
        assertThat(r.beloepPerMaaned()).isEqualTo(Kroner.av(271));
    }

    private static Beregningsinndata inndata() {
        YearMonth september = YearMonth.of(2025, 9);
        Person soeker = new Person(
                "p1",
                true,
                38,
                Set.of(),
                List.of(
                        new Inntekt(
                                "ytelseFraOffentlige",
                                "arbeidsavklaringspenger",
                                Kroner.av(30_540),
                                "Nav",
                                september,
                                "310000027",
                                "310000035",
                                3,
                                null),
                        new Inntekt(
                                "loennsinntekt",
                                "timeloenn",
                                Kroner.av(6_500),
                                "Renhold Demo AS",
                                september,
                                "310000051",
                                null,
                                0,
                                null),
                        new Inntekt(
                                "ytelseFraOffentlige",
                                "ufoereytelseEtteroppgjoer",
                                Kroner.av(4_860),
                                "Nav",
                                september,
                                "310000027",
                                null,
                                0,
                                new Holdesutenfor("refusjon til sosialtjenesten", "brev 12.09.2025")),
                        new Inntekt("annet", "barnetrygd", Kroner.av(1_968), null, null, null, null, 0, null)),
                new Aarsbeloep(Kroner.av(9_000), Kroner.av(26_000), Kroner.ZERO, Kroner.ZERO, Kroner.av(380_000)),
                Kroner.ZERO);
        Person student = new Person(
                "p2",
                false,
                19,
                Set.of(Personstatus.STUDENT),
                List.of(new Inntekt(
                        "loennsinntekt", "timeloenn", Kroner.av(13_700), "Kafé Demo AS", null, null, null, 0, null)),
                new Aarsbeloep(Kroner.ZERO, Kroner.ZERO, Kroner.ZERO, Kroner.ZERO, Kroner.av(20_000)),
                Kroner.ZERO);
        return new Beregningsinndata(
                Beregningsinndata.STATLIG,
                Termin.av(2025, 9),
                new Kommunenummer("5501"),
                Avrunding.VEDTAK,
                new Husstand(List.of(soeker, student, Person.av("p3", false, 9))),
                Bolig.leid(Kroner.av(8_000)),
                Kroner.ZERO,
                Map.of(),
                Map.of(
                        "bolig.husleiePerMaaned", new Innfoering("saksbehandler", "leiekontrakt 01.03.2025"),
                        "husstand[0].aarsbeloep.naeringsinntekt", new Innfoering("søker", null),
                        "husstand[0].aarsbeloep.kapitalinntekt", new Innfoering(Innfoering.SKATTEOPPGJOER, "2024")));
    }

    private static String ventet() throws IOException {
        try (InputStream inn = Objects.requireNonNull(HeleTreetTest.class.getResourceAsStream("hele-treet.txt"))) {
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
