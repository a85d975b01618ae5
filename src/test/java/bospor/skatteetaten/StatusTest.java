package bospor.skatteetaten;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.casework.Kildesvar;
import bospor.casework.Oppslagsstatus;
import bospor.casework.TokenSource;
import bospor.domain.Inntektsopplysninger;
import bospor.http.Testtjener;
import bospor.http.Testtjener.Svar;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {
    private static final String TOM = "{\"oppgaveInntektsmottaker\":[]}";

    private final Testtjener tjener = new Testtjener(_ -> Svar.json(200, TOM));
    private final Oppsett oppsett = new Oppsett(tjener.url(), Duration.ofSeconds(30));

    @AfterEach
    void steng() {
        tjener.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # HTTP | code    | status           | kind                | calls
                    400    | IM-006  | IKKE_FORSTAATT   | FORESPOERSEL_AVVIST | 1
                    # an unsupported income year
                    400    | SSG-006 | INGEN_RAPPORTERT | INGEN_RAPPORTERT    | 1
                    401    | IM-004  | IKKE_TILGANG     | IKKE_TILGANG        | 2
                    401    |         | IKKE_TILGANG     | IKKE_TILGANG        | 2
                    403    | IM-005  | IKKE_TILGANG     | IKKE_TILGANG        | 1
                    # the status wins over the number of the code
                    403    | DAS-008 | IKKE_TILGANG     | IKKE_TILGANG        | 1
                    403    | IM-007  | IKKE_TILGANG     | IKKE_TILGANG        | 1
                    403    |         | IKKE_TILGANG     | IKKE_TILGANG        | 1
                    # the four meanings of 404, and a gateway's
                    404    | IM-007  | UKJENT_PERSON    | UKJENT_PERSON       | 1
                    404    | SSG-007 | UKJENT_PERSON    | UKJENT_PERSON       | 1
                    404    | IM-008  | INGEN_RAPPORTERT | INGEN_RAPPORTERT    | 1
                    404    | SSG-008 | INGEN_RAPPORTERT | INGEN_RAPPORTERT    | 1
                    404    | TD-004  | INGEN_RAPPORTERT | INGEN_RAPPORTERT    | 1
                    404    | IM-003  | IKKE_FORSTAATT   | UKJENT_ADRESSE      | 1
                    404    | DAS-002 | IKKE_FORSTAATT   | UKJENT_ADRESSE      | 1
                    404    |         | IKKE_FORSTAATT   | UVENTET_SVAR        | 1
                    406    | IM-009  | IKKE_FORSTAATT   | FORESPOERSEL_AVVIST | 1
                    410    | SSG-011 | TRUKKET_TILBAKE  | TRUKKET_TILBAKE     | 1
                    410    |         | TRUKKET_TILBAKE  | TRUKKET_TILBAKE     | 1
                    429    |         | MIDLERTIDIG_NEDE | FOR_MANGE_KALL      | 3
                    500    | IM-001  | MIDLERTIDIG_NEDE | TJENESTE_NEDE       | 3
                    500    | IM-008  | MIDLERTIDIG_NEDE | TJENESTE_NEDE       | 3
                    502    |         | MIDLERTIDIG_NEDE | TJENESTE_NEDE       | 3
                    503    | DAS-003 | MIDLERTIDIG_NEDE | TJENESTE_NEDE       | 3
                    504    |         | MIDLERTIDIG_NEDE | TJENESTE_NEDE       | 3
                    302    |         | IKKE_FORSTAATT   | UVENTET_SVAR        | 1
                    204    |         | IKKE_FORSTAATT   | UVENTET_SVAR        | 1
                    """)
    void statusFoerstOgKodenDernest(
            int http, @Nullable String kode, Oppslagsstatus status, Feilart art, int antallKall) {
        String kropp = kode == null
                ? ""
                : "{\"kode\":\"%s\",\"melding\":\"x\",\"korrelasjonsid\":\"13a865f5-28f9-47db-9abd-ab78977c79fe\"}"
                        .formatted(kode);
        tjener.svarer(_ -> Svar.json(http, kropp));
        Kildesvar<Inntektsopplysninger> svar = hent();
        assertThat(svar).isInstanceOfSatisfying(Kildesvar.IkkeHentet.class, ikke -> {
            assertThat(ikke.status()).isEqualTo(status);
            assertThat(ikke.feil().art()).isEqualTo(art);
            assertThat(ikke.feil().kode()).isEqualTo(kode);
            assertThat(ikke.feil().detaljer()).isEmpty();
            assertThat(ikke.korrelasjonsid()).isNotNull();
            if (kode != null) {
                assertThat(ikke.korrelasjonsid()).isEqualTo("13a865f5-28f9-47db-9abd-ab78977c79fe");
            }
        });
        assertThat(tjener.kall()).hasSize(antallKall);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # type           | body                                      | status         | kind
                    text/html        | <!DOCTYPE html><p>logg inn                | IKKE_FORSTAATT | UVENTET_SVAR
                    application/json | <html>logg inn</html>                     | IKKE_FORSTAATT | UVENTET_SVAR
                    application/xml  | <?xml version='1.0'?><oppgaver/>          | IKKE_FORSTAATT | XML_SVAR
                    application/json | <oppgaverInntektsmottaker/>               | IKKE_FORSTAATT | XML_SVAR
                    application/json | ''                                        | IKKE_FORSTAATT | UVENTET_SVAR
                    application/json | []                                        | IKKE_FORSTAATT | UVENTET_SVAR
                    application/json | "tekst"                                   | IKKE_FORSTAATT | UVENTET_SVAR
                    application/json | {"oppgaveInntektsmottaker":[{             | IKKE_FORSTAATT | UVENTET_SVAR
                    application/json | {"oppgaveInntektsmottaker":5}             | IKKE_FORSTAATT | UVENTET_SVAR
                    application/json | {"a":1,"a":2}                             | IKKE_FORSTAATT | UVENTET_SVAR
                    application/json | {} {}                                     | IKKE_FORSTAATT | UVENTET_SVAR
                    """)
    void svar200SomIkkeErVentetJsonForstaasIkke(String type, String kropp, Oppslagsstatus status, Feilart art) {
        tjener.svarer(_ -> new Svar(200, type, kropp, Map.of()));
        assertThat(hent()).isInstanceOfSatisfying(Kildesvar.IkkeHentet.class, ikke -> {
            assertThat(ikke.status()).isEqualTo(status);
            assertThat(ikke.feil().art()).isEqualTo(art);
        });
    }

    @ParameterizedTest
    @CsvSource({"404, text/html", "403, text/html", "502, text/html", "401, text/plain"})
    void gatewaySomSvarerMedNettsideGirIngenFalskMening(int http, String type) {
        tjener.svarer(_ -> new Svar(http, type, "<html>Unknown instance. ID=14838740228</html>", Map.of()));
        Kildesvar<Inntektsopplysninger> svar = hent();
        assertThat(svar.status())
                .isEqualTo(
                        switch (http) {
                            case 404 -> Oppslagsstatus.IKKE_FORSTAATT;
                            case 502 -> Oppslagsstatus.MIDLERTIDIG_NEDE;
                            default -> Oppslagsstatus.IKKE_TILGANG;
                        });
        assertThat(svar.toString()).doesNotContain("14838740228");
    }

    @Test
    void hvertKallHarSinEgenKorrelasjonsidOgResten() {
        tjener.svarer(_ -> Svar.json(503, ""));
        hent();
        assertThat(tjener.kall())
                .hasSize(3)
                .extracting(k -> k.hode("Korrelasjonsid"))
                .doesNotHaveDuplicates();
        assertThat(tjener.kall()).allSatisfy(kall -> {
            assertThat(kall.hode("Accept")).isEqualTo("application/json");
            assertThat(kall.hode("Authorization")).isEqualTo("Bearer token-1");
            assertThat(kall.hode("Korrelasjonsid")).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
            assertThat(kall.adresse().toString())
                    .isEqualTo("/kommuneBoligsosialeFormaal/14838740228/inntekter?fraOgMed=2025-01&tilOgMed=2026-01");
        });
        assertThat(oppsett.pauser).hasSize(2);
    }

    @Test
    void tjenesteSomKommerTilbakeGirSvar() {
        AtomicInteger nummer = new AtomicInteger();
        tjener.svarer(
                _ -> nummer.incrementAndGet() < 3 ? Svar.json(503, "").med("Retry-After", "4") : Svar.json(200, TOM));
        assertThat(hent().status()).isEqualTo(Oppslagsstatus.HENTET);
        assertThat(oppsett.pauser).containsExactly(Duration.ofSeconds(4), Duration.ofSeconds(4));
    }

    @Test
    void utloeptTokenByttesEnGangOgGirSvar() {
        tjener.svarer(kall -> Svar.json(kall.hode("Authorization").equals("Bearer token-1") ? 401 : 200, TOM));
        assertThat(hent().status()).isEqualTo(Oppslagsstatus.HENTET);
        assertThat(tjener.kall())
                .extracting(k -> k.hode("Authorization"))
                .containsExactly("Bearer token-1", "Bearer token-2");
    }

    @Test
    void tidsavbruddProevesTreGanger() {
        Oppsett utaalmodig = new Oppsett(tjener.url(), Duration.ofMillis(500));
        AtomicInteger samtidige = new AtomicInteger();
        tjener.svarer(_ -> {
            samtidige.incrementAndGet();
            sov(5_000);
            return Svar.json(200, TOM);
        });
        Kildesvar<Inntektsopplysninger> svar = utaalmodig.inntekt().hent(Oppsett.PERSON, Oppsett.PERIODE);
        assertThat(svar.status()).isEqualTo(Oppslagsstatus.MIDLERTIDIG_NEDE);
        assertThat(svar)
                .isInstanceOfSatisfying(
                        Kildesvar.IkkeHentet.class,
                        ikke -> assertThat(ikke.feil().art()).isEqualTo(Feilart.TIDSAVBRUDD));
        assertThat(samtidige).hasValue(3);
    }

    @Test
    void tjenesteSomIkkeLytterErMidlertidigNede() {
        tjener.close();
        assertThat(hent().status()).isEqualTo(Oppslagsstatus.MIDLERTIDIG_NEDE);
        assertThat(oppsett.pauser).hasSize(2);
    }

    @Test
    void forStortSvarLesesIkke() {
        tjener.svarer(_ -> Svar.json(200, " ".repeat(21 * 1024 * 1024)));
        Kildesvar<Inntektsopplysninger> svar =
                new Oppsett(tjener.url(), Duration.ofSeconds(20)).inntekt().hent(Oppsett.PERSON, Oppsett.PERIODE);
        assertThat(svar)
                .isInstanceOfSatisfying(
                        Kildesvar.IkkeHentet.class,
                        ikke -> assertThat(ikke.feil().art()).isEqualTo(Feilart.FOR_STORT_SVAR));
    }

    @Test
    void aldriFlereEnnFemKallSamtidig() throws Exception {
        AtomicInteger inne = new AtomicInteger();
        AtomicInteger flest = new AtomicInteger();
        tjener.svarer(_ -> {
            flest.accumulateAndGet(inne.incrementAndGet(), Math::max);
            sov(100);
            inne.decrementAndGet();
            return Svar.json(200, TOM);
        });
        InntektKlient klient = new Oppsett(tjener.url(), Duration.ofSeconds(10)).inntekt();
        List<Callable<Oppslagsstatus>> arbeid = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            arbeid.add(() -> klient.hent(Oppsett.PERSON, Oppsett.PERIODE).status());
        }
        try (var traader = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Oppslagsstatus> svar : traader.invokeAll(arbeid)) {
                assertThat(svar.get()).isEqualTo(Oppslagsstatus.HENTET);
            }
        }
        assertThat(flest).hasValue(5);
    }

    @ParameterizedTest
    @CsvSource({
        "MASKINPORTEN_AVVIST, IKKE_TILGANG",
        "NOEKKEL_UTILGJENGELIG, IKKE_TILGANG",
        "KLOKKE_FEIL, IKKE_TILGANG",
        "MASKINPORTEN_NEDE, MIDLERTIDIG_NEDE",
        "INGEN_NETT, MIDLERTIDIG_NEDE",
        "UVENTET_SVAR, IKKE_FORSTAATT",
        "AVBRUTT, IKKE_HENTET"
    })
    void utenTokenSpoerresIngen(Feilart art, Oppslagsstatus status) {
        TokenSource ingen = new TokenSource() {
            @Override
            public Tokensvar token(String scope) {
                return new Tokensvar.Avvist(Feil.av(art));
            }

            @Override
            public void forkast(String scope, String token) {}
        };
        InntektKlient klient = new InntektKlient(
                new Tjeneste(tjener.url(), "p", "s"),
                5,
                Testtjener.nett(Duration.ofSeconds(1)),
                ingen,
                () -> LocalDate.of(2026, 2, 12));
        assertThat(klient.hent(Oppsett.PERSON, Oppsett.PERIODE))
                .isEqualTo(new Kildesvar.IkkeHentet<>(status, Feil.av(art)));
        assertThat(tjener.kall()).isEmpty();
    }

    @Test
    void avbruttTraadGirIkkeHentet() {
        Thread.currentThread().interrupt();
        assertThat(hent()).isEqualTo(Kildesvar.<Inntektsopplysninger>ikkeHentet());
        assertThat(Thread.interrupted()).isTrue();
    }

    private Kildesvar<Inntektsopplysninger> hent() {
        return oppsett.inntekt().hent(Oppsett.PERSON, Oppsett.PERIODE);
    }

    private static void sov(long millisekunder) {
        try {
            Thread.sleep(millisekunder);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
