package bospor.note;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.notat.Kontrollsvar;
import bospor.casework.notat.Maalform;
import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Regelgrunnlag;
import bospor.casework.notat.Regelverk;
import bospor.domain.Beregningsinndata;
import bospor.json.KanoniskJson;
import bospor.json.Notatformat;
import bospor.trace.Beregningsresultat;
import bospor.trace.Beregningssvar;
import bospor.trace.Regelsett;
import bospor.trace.Sats;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.cert.TrustAnchor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A note that nobody touched agrees; whatever was changed is found and named. */
class NotatkontrollTest {
    private static final Notatkontroll KONTROLL = new Notatkontroll(Proevenotat.REGELVERK, Set.of());

    private static Kontrollsvar.Kontrollert kontroller(byte[] pdf) {
        return (Kontrollsvar.Kontrollert) KONTROLL.kontroller(pdf);
    }

    @ParameterizedTest(name = "husstand {0}")
    @CsvSource({"3", "6", "10"})
    void uroertNotatStemmer(int husstand) throws Exception {
        assertThat(Proevenotat.ord(kontroller(Proevenotat.uforseglet(husstand, Maalform.NYNORSK))
                        .avvik()))
                .isEmpty();
    }

    @Test
    void sammeDataGirSammeFil() throws Exception {
        Notatdata data = Proevenotat.data(Proevenotat.inndata(1), Maalform.BOKMAAL, null);

        assertThat(new Beregningsnotat().skriv(data, null)).isEqualTo(new Beregningsnotat().skriv(data, null));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "husleiePerMaaned":"9450"          | "husleiePerMaaned":"9451"          | Resultatet er et annet
            "beloep":"29100"                   | "beloep":"29101"                   | Resultatet er et annet
            "alder":38                         | "alder":39                         | Resultatet er et annet
            "utbetalinger":3                   | "utbetalinger":2                   | Listen over skjønn
            "dokument":"leiekontrakt"          | "dokument":"leiekontrakf"          | Resultatet er et annet
            "saksnummer":"2025/17"             | "saksnummer":"2025/18"             | Dette står på sidene
            "fnr":"148387 40228"               | "fnr":"148387 40229"               | Dette står på sidene
            "maal":"nb"                        | "maal":"nn"                        | Dette står på sidene
            "inntektsgrunnlagPerMaaned":"25500"| "inntektsgrunnlagPerMaaned":"25501"| noekkeltall.inntektsgrunnlagPerMaaned er «25501» i notatet, men «25500»
            "utfall":"AVSLAG"                  | "utfall":"INNVILGET"               | utfall er «INNVILGET» i notatet, men «AVSLAG»
            """)
    void endringIVedleggetFinnesOgNevnes(String foer, String etter, String nevnt) throws Exception {
        byte[] pdf = Proevenotat.uforseglet(1, Maalform.BOKMAAL);

        List<String> avvik = Proevenotat.ord(kontroller(Tukling.data(pdf, json -> {
                    assertThat(json).contains(foer);
                    int sted = json.indexOf(foer);
                    return json.substring(0, sted) + etter + json.substring(sted + foer.length());
                }))
                .avvik());

        assertThat(avvik).first().asString().startsWith("Sjekksummen stemmer ikke");
        assertThat(avvik).anySatisfy(a -> assertThat(a).contains(nevnt));
    }

    @Test
    void hvertEndretSifferOgHverEndretBokstavIVedleggetFinnes() throws Exception {
        byte[] json = Tukling.json(Proevenotat.uforseglet(1, Maalform.BOKMAAL));
        int proevd = 0;
        for (int i = 0; i < json.length; i++) {
            byte foer = json[i];
            boolean siffer = foer >= '0' && foer <= '9';
            // Every digit, and every seventh of the other characters.
            if (!siffer && i % 7 != 0) {
                continue;
            }
            json[i] = (byte) (foer ^ 1);
            proevd++;
            boolean funnet;
            try {
                funnet = !Notatformat.sjekksum(json).equals(Notatformat.beregnetSjekksum(json));
            } catch (bospor.json.Lesefeil e) {
                funnet = true;
            }
            assertThat(funnet).as("tegn %s", i).isTrue();
            json[i] = foer;
        }
        assertThat(proevd).isGreaterThan(3000);
    }

    @Test
    void nySjekksumSkjulerIkkeAtBeloepetErEtAnnet() throws Exception {
        byte[] pdf = Proevenotat.uforseglet(1, Maalform.BOKMAAL);

        List<String> avvik = Proevenotat.ord(kontroller(Tukling.data(
                        pdf,
                        json -> medNySjekksum(json.replace(
                                "\"inntektsgrunnlagPerMaaned\":\"25500\"", "\"inntektsgrunnlagPerMaaned\":\"2550\""))))
                .avvik());

        assertThat(avvik).noneSatisfy(a -> assertThat(a).startsWith("Sjekksummen"));
        assertThat(avvik).anySatisfy(a -> assertThat(a).contains("noekkeltall.inntektsgrunnlagPerMaaned"));
    }

    private static String medNySjekksum(String json) {
        try {
            byte[] uten = KanoniskJson.uten("sjekksum", json.getBytes(StandardCharsets.UTF_8));
            return new String(
                    KanoniskJson.med("sjekksum", Notatformat.beregnetSjekksum(uten), uten), StandardCharsets.UTF_8);
        } catch (bospor.json.Lesefeil e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void endringPaaSideneFinnes() throws Exception {
        byte[] ene = Proevenotat.uforseglet(1, Maalform.BOKMAAL);
        byte[] andre = Proevenotat.uforseglet(2, Maalform.BOKMAAL);
        byte[] json = Tukling.json(andre);

        // The pages of one household with the data of another.
        List<String> avvik =
                Proevenotat.ord(kontroller(Tukling.data(ene, _ -> new String(json, StandardCharsets.UTF_8)))
                        .avvik());

        assertThat(avvik).anySatisfy(a -> assertThat(a).contains("på sidene, men ikke i vedlegget"));
    }

    @Test
    void seglHolderOgSierHvemSomHarForseglet() throws Exception {
        Kontrollsvar.Kontrollert svar = kontroller(Proevenotat.forseglet(1));

        assertThat(Proevenotat.ord(svar.avvik())).isEmpty();
        assertThat(Proevenotat.ord(svar.forhold()))
                .anySatisfy(f -> assertThat(f).contains("bospor-notat.json holder", "DEMOKOMMUNE"))
                .anySatisfy(f -> assertThat(f).contains("ikke kjent på denne maskinen"));
    }

    @Test
    void utstederSomMaskinenStolerPaaErKjent() throws Exception {
        Set<TrustAnchor> roetter = Set.of(new TrustAnchor(Proevenotat.UTSTEDER.rot(), null));

        var svar = (Kontrollsvar.Kontrollert)
                new Notatkontroll(Proevenotat.REGELVERK, roetter).kontroller(Proevenotat.forseglet(1));

        assertThat(Proevenotat.ord(svar.forhold()))
                .anySatisfy(f -> assertThat(f).contains("er kjent på denne maskinen"));
    }

    @Test
    void forseglingenBrytesAvEndringMedNySjekksum() throws Exception {
        byte[] tuklet = Tukling.data(
                Proevenotat.forseglet(1),
                json -> medNySjekksum(json.replace("\"saksnummer\":\"2025/17\"", "\"saksnummer\":\"2025/71\"")));

        assertThat(Proevenotat.ord(kontroller(tuklet).avvik()))
                .anySatisfy(a -> assertThat(a).startsWith("Forseglingen holder ikke"));
    }

    @Test
    void fjernetSeglSavnes() throws Exception {
        byte[] uten = Tukling.uten(Proevenotat.forseglet(1), Vedlegg.SEGL);

        assertThat(Proevenotat.ord(kontroller(uten).avvik()))
                .anySatisfy(a -> assertThat(a).startsWith("Forseglingen mangler"));
    }

    @Test
    void seglFraEnAnnenVirksomhetEnnNotatetSierErEtAvvik() throws Exception {
        Notatdata data = Proevenotat.data(Proevenotat.inndata(1), Maalform.BOKMAAL, Proevenotat.SEGL.hvem());
        byte[] pdf = Proevenotat.SKRIVER.skriv(data, Proevenotat.Proevesegl.av("NABOKOMMUNE", "310000027"));

        assertThat(Proevenotat.ord(kontroller(pdf).avvik()))
                .containsExactly("Seglet er fra en annen virksomhet enn notatet sier.");
    }

    @Test
    void oedelagtSeglErEtAvvik() throws Exception {
        byte[] pdf = Tukling.med(
                Proevenotat.forseglet(1),
                d -> Tukling.skriv(
                        Tukling.stroem(d, Vedlegg.SEGL),
                        "ikke.et.segl".getBytes(StandardCharsets.UTF_8),
                        org.apache.pdfbox.cos.COSName.FLATE_DECODE));

        assertThat(Proevenotat.ord(kontroller(pdf).avvik()))
                .anySatisfy(a -> assertThat(a).contains("skadet eller av et annet slag"));
    }

    @Test
    void gammeltNotatRegnesMedSineEgneSatserOgNyRegelkodeSies() throws Exception {
        byte[] pdf = Proevenotat.uforseglet(1, Maalform.BOKMAAL);

        var svar = (Kontrollsvar.Kontrollert) new Notatkontroll(new NyttProgram(), Set.of()).kontroller(pdf);

        assertThat(Proevenotat.ord(svar.avvik())).isEmpty();
        assertThat(Proevenotat.ord(svar.forhold()))
                .anySatisfy(f -> assertThat(f).contains("endret siden", "versjon 1.0 da, 99.0 nå"))
                .anySatisfy(f -> assertThat(f).contains("«Dekningsprosent» er 0,737 i notatet, men 0,5"));
    }

    /** This program years later: a newer version of the rules, and other rates of its own. */
    private static final class NyttProgram implements Regelverk {
        @Override
        public Regelgrunnlag grunnlag(Beregningsinndata inndata) {
            Regelgrunnlag g = Proevenotat.REGELVERK.grunnlag(inndata);
            List<Sats> nye = g.satser().stream()
                    .map(s -> s.id().equals("dekningsgrad")
                            ? new Sats(
                                    s.id(),
                                    s.navn(),
                                    new BigDecimal("0.5"),
                                    s.enhet(),
                                    s.virkningFra(),
                                    s.hjemmel(),
                                    s.status(),
                                    s.kontrollert())
                            : s)
                    .toList();
            return new Regelgrunnlag(nye, g.mangler(), g.kommuner(), g.grupperegel(), g.regelpakke());
        }

        @Override
        public Beregningssvar beregn(Beregningsinndata inndata, Regelgrunnlag grunnlag) {
            Beregningsresultat r = (Beregningsresultat) Proevenotat.REGELVERK.beregn(inndata, grunnlag);
            return new Beregningsresultat(
                    r.ordning(),
                    r.termin(),
                    r.utfall(),
                    r.beloepPerMaaned(),
                    r.beloepPerAar(),
                    r.avslagskode(),
                    r.grunner(),
                    r.noekkeltall(),
                    new Regelsett("statlig", "99.0"),
                    r.satser(),
                    r.spor());
        }

        @Override
        public Optional<Regelsett> regelsett(String ordning) {
            return Optional.of(new Regelsett("statlig", "99.0"));
        }
    }
}
