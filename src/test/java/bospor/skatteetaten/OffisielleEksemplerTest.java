package bospor.skatteetaten;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Feilart;
import bospor.casework.Kildesvar;
import bospor.casework.Oppslagsstatus;
import bospor.domain.Inntektsopplysninger;
import bospor.domain.Kroner;
import bospor.domain.Skattegrunnlag;
import bospor.domain.Skattepost;
import bospor.http.Testtjener;
import bospor.http.Testtjener.Svar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads published example bodies from the folder beside the project; they are not ours to copy. */
class OffisielleEksemplerTest {
    private static final Path MAPPE = Path.of("..", "shared", "domain", "skatteetaten", "samples");

    @BeforeAll
    static void eksempleneErHer() {
        if (!Files.isDirectory(MAPPE)) {
            System.out.println("HOPPET OVER: de offisielle eksemplene (" + MAPPE + ") er ikke på denne maskinen.");
        }
        Assumptions.assumeTrue(Files.isDirectory(MAPPE), "de offisielle eksemplene mangler");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # file,                                          posts, withheld, sums counted by hand in the file
                    inntekt-navikt-2019-flere-arbeidsgivere.json,    8,     2,        2019-08=1202 2019-09=378
                    inntekt-navikt-2019-to-maaneder.json,            4,     3,        2019-03=500 2019-04=366
                    """)
    void ingenInntektspostBlirBorteOgSummeneErEksakte(String fil, int poster, int trekk, String summer)
            throws IOException {
        Kildesvar<Inntektsopplysninger> svar = inntekt(new Svar(200, "application/json", les(fil), Map.of()));
        Inntektsopplysninger lest = Objects.requireNonNull(svar.innholdEllerNull());
        assertThat(lest.poster()).hasSize(poster).allSatisfy(p -> {
            assertThat(p.gruppe()).isNotEqualTo("ukjent");
            assertThat(p.kode()).isNotEqualTo("ukjent");
            assertThat(p.beloep()).isNotNull();
        });
        assertThat(lest.forskuddstrekk()).hasSize(trekk).allSatisfy(t -> {
            assertThat(t.beloep()).isEqualTo(Kroner.av(-200));
            assertThat(t.beskrivelse()).isNull();
        });
        Map<YearMonth, Kroner> ventet = new TreeMap<>();
        for (String sum : summer.split(" ", -1)) {
            ventet.put(YearMonth.parse(sum.substring(0, 7)), Kroner.av(sum.substring(8)));
        }
        assertThat(lest.summer()).isEqualTo(ventet);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # file,                                        year, rows, amounts together
                    summertskattegrunnlag-v2-2023.json,            2023, 10,   4163403
                    summertskattegrunnlag-v2-2021-fiks-proxy.json, 2021, 3,    1200142
                    # the retired version, with the category as a list
                    summertskattegrunnlag-v1-legacy-2022.json,     2022, 4,    4275000
                    """)
    void ingenSkattepostBlirBorte(String fil, String aar, int rader, String sum) throws IOException {
        String kropp = les(fil);
        Skattegrunnlag lest = Objects.requireNonNull(
                skatt(new Svar(200, "application/json", kropp, Map.of())).innholdEllerNull());
        assertThat(lest.inntektsaar()).isEqualTo(aar);
        assertThat(lest.poster())
                .hasSize(rader)
                .allSatisfy(p -> assertThat(p.kategori()).isIn("inntekt", "formue", "inntektsfradrag"));
        BinaryOperator<Kroner> pluss = Kroner::pluss;
        assertThat(lest.poster().stream()
                        .map(Skattepost::beloep)
                        .filter(Objects::nonNull)
                        .reduce(Kroner.ZERO, pluss))
                .isEqualTo(Kroner.av(sum));
        assertThat(lest.skatteoppgjoersdato()).isNotNull();
    }

    @Test
    void xmlAvvisesHoeflig() throws IOException {
        assertXml(inntekt(new Svar(200, "application/xml", les("inntekt-2017-excerpt.xml"), Map.of())));
        assertXml(skatt(new Svar(200, "", les("summertskattegrunnlag-v1-legacy-2017.xml"), Map.of())));
        assertXml(inntekt(new Svar(404, "application/xml", les("feil-generell.xml"), Map.of())));
    }

    @Test
    void generellFeilMedFremmedKodeErIkkeEtSvarOmPersonen() throws IOException {
        Kildesvar<Inntektsopplysninger> svar =
                inntekt(new Svar(404, "application/json", les("feil-generell.json"), Map.of()));
        assertThat(svar.status()).isEqualTo(Oppslagsstatus.IKKE_FORSTAATT);
        assertThat(svar.korrelasjonsid()).isEqualTo("13a865f5-28f9-47db-9abd-ab78977c79fe");
    }

    @Test
    void nyesteAarLesesAvEksempelet() throws IOException {
        String siste = les("sistetilgjengeligeskatteoppgjoer-2021.json");
        try (Testtjener tjener = new Testtjener(
                kall -> kall.adresse().getPath().startsWith("/siste") ? Svar.json(200, siste) : Svar.json(200, "{}"))) {
            new Oppsett(tjener.url(), Duration.ofSeconds(10)).skatteoppgjoer().hentNyeste(Oppsett.PERSON);
            assertThat(tjener.kall().getLast().adresse().getPath()).contains("/2021/");
        }
    }

    private static void assertXml(Kildesvar<?> svar) {
        assertThat(svar).isInstanceOfSatisfying(Kildesvar.IkkeHentet.class, ikke -> {
            assertThat(ikke.status()).isEqualTo(Oppslagsstatus.IKKE_FORSTAATT);
            assertThat(ikke.feil().art()).isEqualTo(Feilart.XML_SVAR);
        });
    }

    private static Kildesvar<Inntektsopplysninger> inntekt(Svar svar) {
        try (Testtjener tjener = new Testtjener(_ -> svar)) {
            return new Oppsett(tjener.url(), Duration.ofSeconds(10)).inntekt().hent(Oppsett.PERSON, Oppsett.PERIODE);
        }
    }

    private static Kildesvar<Skattegrunnlag> skatt(Svar svar) {
        Svar siste = Svar.json(200, "{\"sisteTilgjengeligePeriode\":\"2023\"}");
        try (Testtjener tjener = new Testtjener(kall -> kall.adresse().getPath().startsWith("/siste") ? siste : svar)) {
            return new Oppsett(tjener.url(), Duration.ofSeconds(10))
                    .skatteoppgjoer()
                    .hentNyeste(Oppsett.PERSON);
        }
    }

    private static String les(String fil) throws IOException {
        return Files.readString(MAPPE.resolve(fil));
    }
}
