package bospor.skatteetaten;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Feilart;
import bospor.casework.Kildesvar;
import bospor.casework.Oppslagsstatus;
import bospor.domain.Kroner;
import bospor.domain.Skattegrunnlag;
import bospor.domain.Skattepost;
import bospor.http.Testtjener;
import bospor.http.Testtjener.Svar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkatteoppgjoerKlientTest {
    private static final Svar SISTE = Svar.json(
            200,
            "{\"personidentifikator\":\"14838740228\",\"ressursId\":\"skattegrunnlag\",\"sisteTilgjengeligePeriode\":\"2024\"}");

    private final Testtjener tjener = new Testtjener(_ -> SISTE);

    @AfterEach
    void steng() {
        tjener.close();
    }

    @Test
    void nyesteAarSpoerresFoerstOgAlleTreListerLeses() {
        oppgjoer("""
                { "personidentifikator": "14838740228", "inntektsaar": "2024", "stadie": "oppgjoer", "skjermet": false,
                  "grunnlag": [ { "tekniskNavn": "nettoformue", "beloep": -38000, "kategori": "-" },
                    { "tekniskNavn": "nyttNavn2027", "beloep": "71300.50", "kategori": ["inntekt"], "spesifisering": [{}] },
                    { "tekniskNavn": "utenBeloep", "kategori": "" } ],
                  "svalbardGrunnlag": [ { "tekniskNavn": "nettoformue", "beloep": 5 } ],
                  "kildeskattPaaLoennGrunnlag": [ { "tekniskNavn": "loenn", "beloep": 6, "kategori": ["a", "b"] } ],
                  "maanegrunnlag": [ { "tekniskNavn": "ny liste", "beloep": 7 } ],
                  "skatteoppgjoersdato": "2025-06-24", "ajourholdstidspunkt": "2025-06-24T08:38:37.72Z" }
                """);
        Kildesvar<Skattegrunnlag> svar = hent();
        assertThat(svar.innholdEllerNull())
                .isEqualTo(new Skattegrunnlag(
                        "2024",
                        "oppgjoer",
                        LocalDate.of(2025, 6, 24),
                        Instant.parse("2025-06-24T08:38:37.72Z"),
                        false,
                        List.of(
                                new Skattepost("nettoformue", Kroner.av(-38000), "-", "grunnlag"),
                                new Skattepost("nyttNavn2027", Kroner.av("71300.5"), "inntekt", "grunnlag"),
                                new Skattepost("utenBeloep", null, null, "grunnlag"),
                                new Skattepost("nettoformue", Kroner.av(5), null, "svalbardGrunnlag"),
                                new Skattepost("loenn", Kroner.av(6), "a,b", "kildeskattPaaLoennGrunnlag"),
                                new Skattepost("ny liste", Kroner.av(7), null, "maanegrunnlag"))));
        assertThat(tjener.kall())
                .extracting(k -> k.adresse().toString())
                .containsExactly("/siste/14838740228", "/oppgjoer/kommuneboligsosialeformaal/2024/14838740228");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"inntektsaar":"2024","grunnlag":null}                          | HENTET   | false
                    {}                                                              | HENTET   | false
                    {"personidentifikator":"14838740228","skjermet":true}           | SKJERMET |
                    {"skjermet":true,"grunnlag":[{"tekniskNavn":"a","beloep":1}]}   | HENTET   | true
                    {"grunnlag":[{"tekniskNavn":"a","beloep":"x"}]}                 | IKKE_FORSTAATT |
                    """)
    void manglendeOgSkjermetGrunnlagErHverSinTilstand(
            String kropp, Oppslagsstatus status, @org.jspecify.annotations.Nullable Boolean skjermet) {
        oppgjoer(kropp);
        assertThat(hent().status()).isEqualTo(status);
        Skattegrunnlag lest = hent().innholdEllerNull();
        assertThat(lest == null ? null : lest.skjermet()).isEqualTo(skjermet);
    }

    @Test
    void ingenOppgjoerGirIkkeEtKallTil() {
        tjener.svarer(_ -> Svar.json(404, "{\"kode\":\"TD-004\",\"melding\":\"x\"}"));
        assertThat(hent()).isInstanceOfSatisfying(Kildesvar.IkkeHentet.class, ikke -> {
            assertThat(ikke.status()).isEqualTo(Oppslagsstatus.INGEN_RAPPORTERT);
            assertThat(ikke.feil().art()).isEqualTo(Feilart.INGEN_RAPPORTERT);
            assertThat(ikke.feil().kode()).isEqualTo("TD-004");
        });
        assertThat(tjener.kall()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "404, SSG-008, INGEN_RAPPORTERT",
        "400, SSG-006, INGEN_RAPPORTERT",
        "404, SSG-007, UKJENT_PERSON",
        "410, SSG-011, TRUKKET_TILBAKE",
        "403, SSG-005, IKKE_TILGANG",
        "500, SSG-001, MIDLERTIDIG_NEDE"
    })
    void feilPaaSelveOppgjoeretBeholderSinMening(int http, String kode, Oppslagsstatus status) {
        Svar feil = Svar.json(http, "{\"kode\":\"%s\"}".formatted(kode));
        tjener.svarer(kall -> kall.adresse().getPath().startsWith("/siste") ? SISTE : feil);
        assertThat(hent().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"{}", "{\"sisteTilgjengeligePeriode\":\"../2024\"}", "{\"sisteTilgjengeligePeriode\":null}"})
    void nyesteAarSomIkkeErEtAarForstaasIkke(String kropp) {
        tjener.svarer(_ -> Svar.json(200, kropp));
        assertThat(hent().status()).isEqualTo(Oppslagsstatus.IKKE_FORSTAATT);
        assertThat(tjener.kall()).hasSize(1);
    }

    private void oppgjoer(String kropp) {
        tjener.svarer(kall -> kall.adresse().getPath().startsWith("/siste") ? SISTE : Svar.json(200, kropp));
    }

    private Kildesvar<Skattegrunnlag> hent() {
        return new Oppsett(tjener.url(), Duration.ofSeconds(10))
                .skatteoppgjoer()
                .hentNyeste(Oppsett.PERSON);
    }
}
