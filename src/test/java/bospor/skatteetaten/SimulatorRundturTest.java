package bospor.skatteetaten;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Feilart;
import bospor.casework.Kildesvar;
import bospor.casework.Oppslagsstatus;
import bospor.casework.TokenSource;
import bospor.casework.TokenSource.Tokensvar;
import bospor.config.Innstillinger;
import bospor.config.Kilder;
import bospor.config.Konfigleser;
import bospor.config.Konfigurasjon;
import bospor.domain.Foedselsnummer;
import bospor.domain.Inntektsopplysninger;
import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.domain.Maanedsperiode;
import bospor.domain.Skattegrunnlag;
import bospor.http.Nett;
import bospor.http.Testtjener;
import bospor.maskinporten.MaskinportenTokenSource;
import bospor.maskinporten.Maskinportenklient;
import bospor.maskinporten.keys.KeyStoreKeySource;
import bospor.maskinporten.keys.Pkcs12Opener;
import bospor.simulator.Simulator;
import bospor.simulator.SimulatorOppsett;
import bospor.simulator.befolkning.Husstandskort;
import bospor.simulator.befolkning.Personkort;
import bospor.simulator.http.Levering;
import bospor.simulator.skript.Api;
import bospor.simulator.skript.Regel;
import bospor.simulator.skript.Skript;
import bospor.simulator.skript.Svarendring;
import bospor.simulator.skript.Virkning;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole way, from the settings file over Maskinporten to Skatteetaten, against the simulator. */
class SimulatorRundturTest {
    @TempDir
    private static Path mappe = Path.of("");

    private static final Simulator SIMULATOR = Simulator.start(SimulatorOppsett.vanlig());

    @SuppressWarnings("NullAway.Init") // set in @BeforeAll, when the folder is there
    private static Innstillinger innstillinger;

    @SuppressWarnings("NullAway.Init") // set in @BeforeEach
    private Rundtur rundtur;

    private static final class Rundtur {
        private final TokenSource tokener;
        private final InntektKlient inntekt;
        private final SkatteoppgjoerKlient skatt;

        Rundtur(Innstillinger valgt, Duration tidsgrense) {
            Nett nett = Testtjener.nett(tidsgrense);
            Innstillinger.Maskinporten m = valgt.maskinporten();
            Innstillinger.Noekkel n = valgt.noekkel();
            char[] passord = Objects.requireNonNull(n.passord()).verdi().toCharArray();
            Innstillinger.Skatteetaten s = valgt.skatteetaten();
            tokener = new MaskinportenTokenSource(
                    new Maskinportenklient(
                            m.metadata(), m.klientId(), m.klientOrg(), m.paaVegneAv(), n.avtrykk(), n.kid()),
                    new KeyStoreKeySource(new Pkcs12Opener(Objects.requireNonNull(n.fil()), passord::clone)),
                    nett);
            inntekt =
                    new InntektKlient(tjeneste(s.inntekt()), s.samtidige(), nett, tokener, SIMULATOR::forretningsdato);
            skatt = new SkatteoppgjoerKlient(
                    tjeneste(s.summertSkattegrunnlag()),
                    s.stadie(),
                    s.sisteTilgjengelige(),
                    s.samtidige(),
                    nett,
                    tokener);
        }

        private static Tjeneste tjeneste(Innstillinger.Tjeneste t) {
            return new Tjeneste(t.url(), t.rettighetspakke(), t.scope());
        }

        Kildesvar<Inntektsopplysninger> inntekt(Foedselsnummer person) {
            return inntekt.hent(person, new Maanedsperiode(YearMonth.of(2025, 1), YearMonth.of(2026, 1)));
        }
    }

    @BeforeAll
    static void les() {
        innstillinger = lest(mappe, SIMULATOR);
    }

    @BeforeEach
    void nullstill() {
        SIMULATOR.nullstill();
        SIMULATOR.trafikk().nullstill();
        rundtur = new Rundtur(innstillinger, Duration.ofSeconds(10));
    }

    @AfterAll
    static void stopp() {
        SIMULATOR.close();
    }

    record Sumrad(String husstand, Map<YearMonth, Kroner> summer) {}

    static Stream<Sumrad> sumrader() throws IOException {
        try (InputStream inn = Objects.requireNonNull(
                SimulatorRundturTest.class.getResourceAsStream("/bospor/simulator/maanedssummer.csv"))) {
            List<String[]> rader = new String(inn.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split(",", -1))
                    .toList();
            return rader.stream().skip(1).map(rad -> {
                Map<YearMonth, Kroner> summer = new TreeMap<>();
                for (int i = 1; i < rad.length; i++) {
                    summer.put(YearMonth.parse(rader.getFirst()[i]), Kroner.av(rad[i]));
                }
                return new Sumrad(rad[0], summer);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("sumrader")
    void hverHusstandsSumKommerHelFrem(Sumrad rad) {
        Map<YearMonth, Kroner> summer = new TreeMap<>();
        rad.summer().keySet().forEach(m -> summer.put(m, Kroner.ZERO));
        for (Foedselsnummer nummer : numre(husstand(rad.husstand()))) {
            Inntektsopplysninger lest = rundtur.inntekt(nummer).innholdEllerNull();
            if (lest != null) {
                lest.poster()
                        .forEach(p -> summer.merge(
                                Objects.requireNonNull(p.maaned()), Objects.requireNonNull(p.beloep()), Kroner::pluss));
            }
        }
        assertThat(summer).isEqualTo(rad.summer());
    }

    @Test
    void alleHusstanderFaarSvarMedSekundlangeTokenerOgHoeystFemKallSamtidig() throws Exception {
        SIMULATOR.kjoer(Skript.av(
                Regel.ved(Api.TOKEN, new Virkning.Levetid(1)), Regel.vent(Api.INNTEKT, Duration.ofMillis(150))));
        List<Callable<List<Oppslagsstatus>>> arbeid = new ArrayList<>();
        for (Husstandskort husstand : SIMULATOR.katalog()) {
            if (!husstand.erKanttilfelle()) {
                for (Foedselsnummer person : numre(husstand)) {
                    arbeid.add(() -> List.of(
                            rundtur.inntekt(person).status(),
                            rundtur.skatt.hentNyeste(person).status()));
                }
            }
        }
        try (var traader = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Oppslagsstatus>> svar : traader.invokeAll(arbeid)) {
                assertThat(svar.get()).allMatch(Oppslagsstatus::erSvar);
            }
        }
        assertThat(SIMULATOR.trafikk().maksSamtidige(Api.INNTEKT)).isBetween(2, 5);
        assertThat(SIMULATOR.trafikk().avvist(Api.INNTEKT)).isZero();
        System.out.printf(
                "Rundtur: %d personer, %d tokener, flest samtidige inntektskall %d%n",
                arbeid.size(), SIMULATOR.utstedteTokener(), SIMULATOR.trafikk().maksSamtidige(Api.INNTEKT));
    }

    @Test
    void toForespoerslerOmTokenHolderForEnHelHusstand() {
        int foer = SIMULATOR.utstedteTokener();
        for (Foedselsnummer person : numre(husstand("H04"))) {
            rundtur.inntekt(person);
            rundtur.skatt.hentNyeste(person);
        }
        assertThat(SIMULATOR.utstedteTokener() - foer).isEqualTo(2);
        assertThat(SIMULATOR.trafikk().antall(Api.METADATA)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Svarendring.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "XML",
                "UGYLDIG_JSON",
                "SKJERMET_ALT",
                "SKJERMET_ROT",
                "LISTE_NULL",
                "LISTE_MANGLER",
                "LISTE_TOM",
                "OPPGAVE_UTEN_INNTEKT",
                "UKJENT_KODE",
                "UKJENT_GRUPPE",
                "FLERE_UTBETALERE"
            })
    void ingenPostForsvinnerNaarSvaretEndrerForm(Svarendring endring) {
        Foedselsnummer person = numre(husstand("H01")).getFirst();
        int ventet = Objects.requireNonNull(rundtur.inntekt(person).innholdEllerNull())
                .poster()
                .size();
        Skattegrunnlag vanlig =
                Objects.requireNonNull(rundtur.skatt.hentNyeste(person).innholdEllerNull());
        SIMULATOR.kjoer(Skript.av(Regel.endre(Api.INNTEKT, endring), Regel.endre(Api.SKATTEGRUNNLAG, endring)));
        Inntektsopplysninger endret =
                Objects.requireNonNull(rundtur.inntekt(person).innholdEllerNull());
        assertThat(endret.poster()).hasSizeGreaterThanOrEqualTo(ventet);
        assertThat(endret.poster()).noneMatch(p -> p.gruppe().equals("ukjent"));
        assertThat(Objects.requireNonNull(rundtur.skatt.hentNyeste(person).innholdEllerNull())
                        .poster())
                .hasSameSizeAs(vanlig.poster());
    }

    @ParameterizedTest
    @CsvSource({
        "XML, IKKE_FORSTAATT",
        "UGYLDIG_JSON, IKKE_FORSTAATT",
        "SKJERMET_ALT, SKJERMET",
        "SKJERMET_ROT, SKJERMET",
        "SKJERMET_REDUSERT, HENTET",
        "LISTE_NULL, HENTET",
        "LISTE_MANGLER, HENTET",
        "LISTE_TOM, HENTET",
        "OPPGAVE_UTEN_INNTEKT, HENTET",
        "UKJENT_KODE, HENTET",
        "UKJENT_GRUPPE, HENTET",
        "FLERE_UTBETALERE, HENTET"
    })
    void svaretsFormGirStatusenIKontrakten(Svarendring endring, Oppslagsstatus status) {
        Foedselsnummer person = numre(husstand("H01")).getFirst();
        SIMULATOR.kjoer(Skript.av(Regel.endre(Api.INNTEKT, endring), Regel.endre(Api.SKATTEGRUNNLAG, endring)));
        assertThat(rundtur.inntekt(person).status()).isEqualTo(status);
        assertThat(rundtur.skatt.hentNyeste(person).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(
            value = Svarendring.class,
            names = {"PERIODE_DATO", "PERIODE_TIDSPUNKT"})
    void beggeSkrivemaaterGirSammeEtterbetalingsperiode(Svarendring endring) {
        SIMULATOR.kjoer(Skript.av(Regel.endre(Api.INNTEKT, endring)));
        assertThat(Objects.requireNonNull(rundtur.inntekt(numre(husstand("H01")).getFirst())
                                .innholdEllerNull())
                        .poster())
                .filteredOn(p -> p.etterbetalingFra() != null)
                .isNotEmpty()
                .extracting(Inntektspost::etterbetalingFra, Inntektspost::etterbetalingTil)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30)));
    }

    @Test
    void bruddForSvarOgMidtISvaretProevesIgjen() {
        Foedselsnummer person = numre(husstand("H01")).getFirst();
        SIMULATOR.kjoer(Skript.av(
                Regel.brudd(Api.INNTEKT, Levering.Brudd.FOER_SVAR).kall(1, 1),
                Regel.brudd(Api.INNTEKT, Levering.Brudd.MIDT_I_KROPPEN).kall(2, 1)));
        assertThat(rundtur.inntekt(person).status()).isEqualTo(Oppslagsstatus.HENTET);
    }

    @ParameterizedTest
    @CsvSource({"MP-121", "MP-250", "MP-251", "MP-200"})
    void avslagHosMaskinportenErIkkeTilgangMedKoden(String kode) {
        SIMULATOR.kjoer(Skript.av(Regel.kode(Api.TOKEN, kode)));
        assertThat(rundtur.inntekt(numre(husstand("H01")).getFirst()))
                .isInstanceOfSatisfying(Kildesvar.IkkeHentet.class, ikke -> {
                    assertThat(ikke.status()).isEqualTo(Oppslagsstatus.IKKE_TILGANG);
                    assertThat(ikke.feil().art()).isEqualTo(Feilart.MASKINPORTEN_AVVIST);
                    assertThat(ikke.feil().kode()).isEqualTo(kode);
                });
    }

    @Test
    void klokkeSomGaarFeilRettesEnGang() {
        SIMULATOR.kjoer(new Skript(null, null, null, null, null, null, 90, List.of(), List.of()));
        assertThat(rundtur.tokener.token("skatteetaten:inntekt")).isInstanceOf(Tokensvar.Token.class);
        assertThat(SIMULATOR.trafikk().antall(Api.TOKEN)).isEqualTo(2);
    }

    @Test
    void tokenSomTjenestenIkkeLengerGodtarByttesUtenAtNoenMerkerDet() {
        SIMULATOR.kjoer(Skript.av(Regel.status(Api.INNTEKT, 401).kall(1, 1)));
        assertThat(rundtur.inntekt(numre(husstand("H01")).getFirst()).status()).isEqualTo(Oppslagsstatus.HENTET);
    }

    @Test
    void driftsvarsleneLeses() {
        var varsler = new Driftsvarselleser(
                        innstillinger.skatteetaten().driftsvarsler(), Testtjener.nett(Duration.ofSeconds(5)))
                .hent();
        assertThat(varsler)
                .hasValueSatisfying(v -> assertThat(v).isNotEmpty().allSatisfy(en -> {
                    assertThat(en.tittel()).isNotBlank();
                    assertThat(en.tekst()).isNotBlank().doesNotContain("<");
                    assertThat(en.tidspunkt()).isNotNull();
                }));
    }

    private static Innstillinger lest(Path mappe, Simulator simulator) {
        Path fil = mappe.resolve("bospor.json");
        try {
            simulator.skrivKonfigurasjon(fil);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return switch (new Konfigleser(_ -> null).les(new Kilder(null, fil, null))) {
            case Konfigurasjon.Lest(Innstillinger ferdig) -> ferdig;
            case Konfigurasjon annet -> throw new AssertionError(annet);
        };
    }

    private static Husstandskort husstand(String id) {
        return SIMULATOR.katalog().stream()
                .filter(h -> h.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Foedselsnummer> numre(Husstandskort husstand) {
        List<Foedselsnummer> numre = new ArrayList<>();
        for (Personkort person : husstand.personer()) {
            numre.add(person.nummer());
            numre.addAll(person.tidligereNumre());
        }
        return numre;
    }
}
