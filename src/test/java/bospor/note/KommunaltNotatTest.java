package bospor.note;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Regelpakker;
import bospor.casework.Signaturkrav;
import bospor.casework.notat.Kontrollsvar;
import bospor.casework.notat.Maalform;
import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Notatregelverk;
import bospor.casework.notat.Regelverk;
import bospor.domain.Beregningsinndata;
import bospor.rates.Pakkefil;
import bospor.rates.Regelpakkeleser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A note of a municipal scheme carries its rule pack, and is calculated again with that one. */
class KommunaltNotatTest {
    private static final String HODE = """
            { "format": "bospor.beregning.inndata/1", "ordning": "%s", "termin": "2026-06", "kommunenummer": "%s",
              "husstand": [ { "id": "p1", "alder": 41 } ], "bolig": { "eieform": "LEID", "husleiePerMaaned": "0" },
              "statligBostoettePerMaaned": "100", "ordningsdata": %s }
            """;
    private static final String BODOE = HODE.formatted(
            "kommunal.bodoe", "1804", "{ \"bruttoinntektPerAar\": \"150000\", \"husleiePerAar\": \"96000\" }");

    private static Kontrollsvar.Kontrollert kontroller(byte[] pdf, Regelverk regelverk) {
        return (Kontrollsvar.Kontrollert) new Notatkontroll(regelverk, Set.of()).kontroller(pdf);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kommunal.bodoe        | 1804 | {"bruttoinntektPerAar":"150000","husleiePerAar":"96000"} | NYNORSK
            kommunal.bergen       | 4601 | {"bruttoinntektPerAar":"250000","husleiePerAar":"120000"} | BOKMAAL
            kommunal.oslobostoetta| 0301 | {"husleiePerMaaned":"12000"} | BOKMAAL
            """)
    void notatForHverAvPakkeneStemmer(String ordning, String kommune, String data, Maalform maal) throws Exception {
        Beregningsinndata inndata = Proevenotat.inndata(HODE.formatted(ordning, kommune, data));

        byte[] pdf = Proevenotat.SKRIVER.skriv(Proevenotat.data(inndata, maal, null), null);

        assertThat(Proevenotat.ord(kontroller(pdf, Proevenotat.REGELVERK).avvik()))
                .isEmpty();
        assertThat(ArkivformatTest.feil(pdf)).isEmpty();
    }

    @Test
    void sideneHarKronerOgIngenNullerSomIkkeSierNoe() throws Exception {
        Beregningsinndata bergen = Proevenotat.inndata(HODE.formatted(
                "kommunal.bergen", "4601", "{\"bruttoinntektPerAar\":\"250000\",\"husleiePerAar\":\"120000\"}"));

        assertThat(Verditekst.formel("86\u00a0150,666666666667, avrundet · 0,000000 · 12,500000 · 73,70"))
                .isEqualTo("86\u00a0150,666666666667, avrundet · 0 · 12,50 · 73,70");
        String sider = Sidetekst.les(Proevenotat.SKRIVER.skriv(Proevenotat.data(bergen, Maalform.BOKMAAL, null), null));

        assertThat(Sidetekst.linjer(sider))
                .contains("Bruttoinntekt per år 250\u00a0000\u00a0kr Oppgitt i inndata")
                .noneMatch(l -> l.contains(",0000"));
    }

    @Test
    void begrunnelsenHarTalleneTilOrdningen() {
        Notatdata data = Proevenotat.data(Proevenotat.inndata(BODOE), Maalform.BOKMAAL, null);

        assertThat(Begrunnelse.av(data, Tekster.av(Maalform.BOKMAAL)))
                .containsExactly(
                        "Husstanden har rett til 4\u00a0212,50\u00a0kr i kommunal bostøtte for juni 2026.",
                        "Inntektsgrunnlaget er 150\u00a0000\u00a0kr per år.",
                        "Husleien er 96\u00a0000\u00a0kr per år.",
                        "Rimelig boutgift er 44\u00a0250\u00a0kr per år, som er 29,5\u00a0% av inntekten. Det er den delen av"
                                + " husleien husstanden skal dekke selv. Støtten er resten av husleien.",
                        "Statlig bostøtte på 100\u00a0kr per måned er trukket fra.");
    }

    @Test
    void endretPakkeIProgrammetSiesOgNotatetRegnesMedSinEgen() throws Exception {
        String gammel = Regelpakkeleser.innebygd("kommunal.bodoe")
                .json()
                .replace("\"id\": \"kommunal.bodoe\"", "\"id\": \"kommunal.proeve\"");
        String ny = gammel.replace("\"versjon\": \"1.0\"", "\"versjon\": \"2.0\"");
        Beregningsinndata inndata = Proevenotat.inndata(BODOE.replace("kommunal.bodoe", "kommunal.proeve"));
        byte[] pdf = Proevenotat.SKRIVER.skriv(
                Proevenotat.data(inndata, Maalform.BOKMAAL, null, new Notatregelverk(pakker(gammel))), null);

        var svar = kontroller(pdf, new Notatregelverk(pakker(ny)));

        assertThat(Proevenotat.ord(svar.avvik())).isEmpty();
        assertThat(Proevenotat.ord(svar.forhold()))
                .anySatisfy(
                        f -> assertThat(f).contains("Reglene i programmet er endret", "1.0+sha256.", "2.0+sha256."));
        assertThat(Proevenotat.ord(kontroller(pdf, new Notatregelverk()).avvik()))
                .isEmpty();
        assertThat(Objects.requireNonNull(svar.data()).grunnlag().regelpakke()).isEqualTo(gammel);
    }

    @Test
    void sifferEndretIPakkenGirEtAnnetResultat() throws Exception {
        byte[] pdf =
                Proevenotat.SKRIVER.skriv(Proevenotat.data(Proevenotat.inndata(BODOE), Maalform.BOKMAAL, null), null);

        List<String> avvik = Proevenotat.ord(kontroller(
                        Tukling.data(
                                pdf,
                                json -> json.replace("\\\"verdi\\\": \\\"0.125\\\"", "\\\"verdi\\\": \\\"0.124\\\"")),
                        Proevenotat.REGELVERK)
                .avvik());

        assertThat(avvik).anySatisfy(a -> assertThat(a).startsWith("Sjekksummen stemmer ikke"));
        assertThat(avvik).anySatisfy(a -> assertThat(a).contains("Resultatet er et annet"));
    }

    @Test
    void pakkeSomIkkeErEnPakkeErEtAvvikMedSetning() throws Exception {
        byte[] pdf =
                Proevenotat.SKRIVER.skriv(Proevenotat.data(Proevenotat.inndata(BODOE), Maalform.BOKMAAL, null), null);

        assertThat(Proevenotat.ord(kontroller(
                                Tukling.data(pdf, json -> json.replace("bospor.regelpakke/1", "noe.annet/1")),
                                Proevenotat.REGELVERK)
                        .avvik()))
                .anySatisfy(a -> assertThat(a).contains("Regelpakken kan ikke brukes"));
    }

    private static Regelpakker pakker(String json) {
        byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
        return new Regelpakker(
                List.of(new Pakkefil.Lest("proeve.json", Regelpakker.sha256(utf8), Regelpakkeleser.les(utf8), null)),
                Set.of(),
                new Signaturkrav(Set.of(), (_, _) -> {
                    throw new AssertionError("ingen signatur å kontrollere");
                }));
    }
}
