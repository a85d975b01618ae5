package bospor.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import bospor.domain.Aarsbeloep;
import bospor.domain.Avrunding;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Eieform;
import bospor.domain.Husstand;
import bospor.domain.Innfoering;
import bospor.domain.Inntekt;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Termin;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class InndataformatTest {
    private static final String KONTRAKTENS_EKSEMPEL = """
            { "format": "bospor.beregning.inndata/1",
              "ordning": "statlig",
              "termin": "2026-06",
              "kommunenummer": "5501",
              "avrunding": "VEDTAK",
              "husstand": [
                { "id": "p1", "soeker": true, "alder": 41, "status": [],
                  "inntekter": [ { "type": "loennsinntekt", "kode": "fastloenn", "beloep": "20000", "utbetaler": "310000027" } ],
                  "aarsbeloep": { "kapitalinntekt": "0", "naeringsinntekt": "0", "utlandsinntekt": "0", "skattefriLeieinntektPerMaaned": "0", "nettoformue": "0" } },
                { "id": "p2", "alder": 9 } ],
              "bolig": { "eieform": "LEID", "husleiePerMaaned": "11000", "oppvarmingInkludert": false, "spesialtilpasset": false },
              "kilder": { "bolig.husleiePerMaaned": { "foert": "saksbehandler", "dokument": "leiekontrakt 2025-03-01" } } }
            """;

    @Test
    void leserKontraktensEksempel() {
        Inntekt loenn =
                new Inntekt("loennsinntekt", "fastloenn", Kroner.av(20_000), "310000027", null, null, null, 0, null);
        assertThat(lest(KONTRAKTENS_EKSEMPEL))
                .isEqualTo(new Beregningsinndata(
                        "statlig",
                        Termin.av(2026, 6),
                        new Kommunenummer("5501"),
                        Avrunding.VEDTAK,
                        new Husstand(List.of(
                                new Person("p1", true, 41, Set.of(), List.of(loenn), Aarsbeloep.INGEN, Kroner.ZERO),
                                Person.av("p2", false, 9))),
                        Bolig.leid(Kroner.av(11_000)),
                        Kroner.ZERO,
                        Map.of(),
                        Map.of("bolig.husleiePerMaaned", new Innfoering("saksbehandler", "leiekontrakt 2025-03-01"))));
    }

    @Test
    void leserDetMinsteSomKreves() {
        Beregningsinndata minste = lest("""
                { "format": "bospor.beregning.inndata/1", "ordning": "statlig", "termin": "2026-06",
                  "kommunenummer": "0301", "husstand": [ { "id": "p1", "alder": 41 } ],
                  "bolig": { "eieform": "FELLESKOSTNADER" } }""");
        assertThat(minste.husstand()).isEqualTo(new Husstand(List.of(Person.av("p1", true, 41))));
        assertThat(minste.avrunding()).isEqualTo(Avrunding.VEDTAK);
        assertThat(minste.bolig().eieform()).isEqualTo(Eieform.FELLESKOSTNADER);
        assertThat(minste.bolig().formuesverdi()).isNull();
    }

    @Test
    void leserTallMedAlleSkrivemaater() {
        Beregningsinndata inndata = lest("""
                { "format": "bospor.beregning.inndata/1", "ordning": "kommunal.bergen", "termin": "2026-06",
                  "kommunenummer": "4601", "statligBostoettePerMaaned": 1.5e3,
                  "ordningsdata": { "bruttoinntektPerAar": 150000, "nettoformue": -1e2, "par": true, "merknad": "ny" },
                  "husstand": [ { "id": "p1", "alder": 41, "aarsbeloep": { "nettoformue": -250000.123456789012345678901234567890 } } ],
                  "bolig": { "eieform": "LEID", "husleiePerMaaned": 11000.0 } }""");
        assertThat(inndata.statligBostoettePerMaaned()).isEqualTo(Kroner.av(1500));
        assertThat(inndata.ordningsdata())
                .isEqualTo(
                        Map.of("bruttoinntektPerAar", "150000", "nettoformue", "-100", "par", "true", "merknad", "ny"));
        assertThat(inndata.husstand().soeker().aarsbeloep().nettoformue())
                .isEqualTo(Kroner.av("-250000.12345678901234567890123456789"));
        assertThat(inndata.bolig().husleiePerMaaned()).isEqualTo(Kroner.av(11_000));
    }

    @Test
    void taalerBytemerkeOgVindusLinjeskift() {
        assertThat(lest("\uFEFF" + KONTRAKTENS_EKSEMPEL.replace("\n", "\r\n") + "\r\n"))
                .isEqualTo(lest(KONTRAKTENS_EKSEMPEL));
    }

    @Property(tries = 300)
    void detSomSkrivesLesesLikt(@ForAll("inndata") Beregningsinndata inndata) throws Lesefeil {
        byte[] skrevet = Inndataformat.skriv(inndata);
        assertThat(Inndataformat.lesUtkast(skrevet)).isEqualTo(inndata);
        assertThat(new String(skrevet, UTF_8)).doesNotContain("\n");
    }

    @Property(tries = 2000)
    void vilkaarligeEndringerGirInndataEllerFeilMenAldriUnntak(@ForAll("sted") int sted, @ForAll byte nytt) {
        byte[] tekst = KONTRAKTENS_EKSEMPEL.getBytes(UTF_8);
        tekst[sted % tekst.length] = nytt;
        assertThat(Inndataformat.les(tekst)).isNotNull();
    }

    @Provide
    Arbitrary<Integer> sted() {
        return Arbitraries.integers().between(0, 100_000);
    }

    @Provide
    Arbitrary<Beregningsinndata> inndata() {
        return Vilkaarlig.inndata();
    }

    @Property(tries = 300)
    void godeInndataLesesLiktSomEtUtkast(@ForAll("inndata") Beregningsinndata inndata) throws Lesefeil {
        byte[] skrevet = Inndataformat.skriv(inndata);
        if (Inndataformat.les(skrevet) instanceof Inndatalesing.Lest(Beregningsinndata lest)) {
            assertThat(lest).isEqualTo(Inndataformat.lesUtkast(skrevet));
        } else {
            // Only blank texts of the generator are refused.
            assertThat(new String(skrevet, UTF_8)).contains("\u2028");
        }
    }

    private static Beregningsinndata lest(String tekst) {
        return Inndataformat.les(tekst.getBytes(UTF_8)) instanceof Inndatalesing.Lest(Beregningsinndata inndata)
                ? inndata
                : fail("ble avvist");
    }
}
