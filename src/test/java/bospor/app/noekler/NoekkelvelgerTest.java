package bospor.app.noekler;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.sertifikat.Egnethet;
import bospor.casework.sertifikat.Sertifikat;
import bospor.casework.sertifikat.Sertifikatliste;
import bospor.casework.sertifikat.Sertifikatvelger.Svar;
import bospor.config.Innstillinger;
import bospor.config.Kilder;
import bospor.config.Konfigleser;
import bospor.config.Konfigurasjon;
import bospor.config.Noekkelskriver;
import bospor.maskinporten.keys.JoinedKeySource;
import bospor.maskinporten.keys.KeyPatience;
import bospor.maskinporten.keys.KeyStoreKeySource;
import bospor.maskinporten.keys.Pkcs12Opener;
import bospor.simulator.sertifikat.Noekkelbruk;
import bospor.simulator.sertifikat.Sertifikatbestilling;
import bospor.simulator.sertifikat.Sertifikatutsteder;
import bospor.simulator.sertifikat.Virksomhetssertifikat;
import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choosing among the certificates of three files, as among the stores of Windows. */
final class NoekkelvelgerTest {
    private static final String ORG = "310000019";
    private static final Instant NAA = Instant.parse("2026-02-12T10:00:00Z");
    private static final List<Virksomhetssertifikat> SERTIFIKATER = new ArrayList<>();

    @TempDir
    private Path mappe = Path.of("");

    private Locale spraak = Locale.of("nb");

    @BeforeAll
    static void utsted() throws Exception {
        Sertifikatutsteder utsteder = Sertifikatutsteder.ny();
        for (Sertifikatbestilling b : List.of(
                bestilling("310000035", 900, Noekkelbruk.DIGITAL_SIGNATURE),
                bestilling(ORG, 900, Noekkelbruk.DIGITAL_SIGNATURE),
                bestilling(ORG, -3, Noekkelbruk.DIGITAL_SIGNATURE),
                bestilling(ORG, 900, Noekkelbruk.KEY_ENCIPHERMENT))) {
            SERTIFIKATER.add(utsteder.utsted(b));
        }
    }

    private static Sertifikatbestilling bestilling(String org, int dager, Noekkelbruk bruk) {
        return new Sertifikatbestilling(
                "Demokommune", org, NAA.minus(Duration.ofDays(400)), NAA.plus(Duration.ofDays(dager)), Set.of(bruk));
    }

    @BeforeEach
    void skrivFiler() throws IOException {
        for (int i = 0; i < SERTIFIKATER.size(); i++) {
            Files.write(fil(i), SERTIFIKATER.get(i).pkcs12("p".toCharArray()));
        }
    }

    @Test
    void listenHarAlleMedGrunnOgDetSomPasserFoerst() throws IOException {
        Sertifikatliste liste = velger(gjeldende("null", "")).les(false, _ -> {});
        assertThat(liste.alle())
                .extracting(Sertifikat::avtrykk)
                .containsExactly(avtrykk(1), avtrykk(0), avtrykk(2), avtrykk(3));
        assertThat(liste.alle())
                .extracting(Sertifikat::egnethet)
                .containsExactly(Egnethet.PASSER, Egnethet.KAN_VELGES, Egnethet.UTLOEPT, Egnethet.UBRUKELIG);
        Sertifikat foerst = liste.alle().getFirst();
        assertThat(List.of(foerst.eier(), foerst.organisasjonsnummer(), foerst.lager(), foerst.grunner()))
                .isEqualTo(List.of("Demokommune", ORG, "nøkkelfil", List.of()));
        assertThat(liste.alle().get(1).grunner())
                .containsExactly("Sertifikatet tilhører en annen virksomhet enn klienten i innstillingene."
                        + " Velg sertifikatet til virksomheten som eier klienten.");
        assertThat(liste.iBruk()).isEqualTo(avtrykk(1));
        assertThat(List.of(liste.registrertNavn(), liste.feil(), liste.laas())).isEqualTo(List.of("", List.of(), ""));
        assertThat(liste.fornyelse()).isNull();
    }

    @Test
    void utloeptSertifikatIBrukGirSpoersmaalOmDetNye() throws IOException {
        Sertifikatliste.Fornyelse spoersmaal = velger(gjeldende("\"" + avtrykk(2) + "\"", ""))
                .les(false, _ -> {})
                .fornyelse();
        assertThat(spoersmaal).isNotNull();
        assertThat(spoersmaal.avtrykk()).isEqualTo(avtrykk(1));
        assertThat(spoersmaal.spoersmaal())
                .matches("Det finnes et nyere sertifikat for Demokommune fra .+, gyldig til 31\\.07\\.2028\\."
                        + " Det som er i bruk, gjelder til 09\\.02\\.2026\\. Vil du bruke det nye heretter\\?");
    }

    @Test
    void valgetSkrivesOgGjelderMedEnGang() throws IOException {
        Gjeldende gjeldende = gjeldende("null", "");
        Noekkelvelger velger = velger(gjeldende);
        assertThat(velger.velg(avtrykk(1), " navn-2026 "))
                .isEqualTo(new Svar(true, "Valget er lagret og gjelder fra neste pålogging."));
        assertThat(gjeldende.get().noekkel().avtrykk()).isEqualTo(avtrykk(1));
        assertThat(gjeldende.get().noekkel().kid()).isEqualTo("navn-2026");
        assertThat(mappe.resolve("bruker.json")).content().contains(avtrykk(1), "\"pkcs12\"", "\"navn-2026\"");
        assertThat(velger.les(true, _ -> {}).registrertNavn()).isEqualTo("navn-2026");
        assertThat(velger.velg("00", "").gikk()).isFalse();
    }

    @Test
    void laastNoekkelVisesSomLaastOgEndresIkke() throws IOException {
        Noekkelvelger velger = velger(gjeldende("null", "\"locked\": [\"key\"],"));
        String laas = "Nøkkelen er låst av administrator (maskin.json) og kan bare endres der.";
        assertThat(velger.les(false, _ -> {}).laas()).isEqualTo(laas);
        assertThat(velger.velg(avtrykk(1), "")).isEqualTo(new Svar(false, laas));
        assertThat(mappe.resolve("bruker.json")).doesNotExist();
        spraak = Locale.of("nn");
        String nynorsk = "Nøkkelen er låst av administrator (maskin.json) og kan berre endrast der.";
        assertThat(velger.les(false, _ -> {}).laas()).isEqualTo(nynorsk);
        assertThat(velger.velg(avtrykk(1), "")).isEqualTo(new Svar(false, nynorsk));
    }

    @Test
    void proevesignaturSierOmNoekkelenVirker() throws IOException {
        Noekkelvelger velger = velger(gjeldende("null", ""));
        assertThat(velger.proev(avtrykk(1), _ -> {}))
                .isEqualTo(new Svar(true, "Nøkkelen signerer, og signaturen stemmer med sertifikatet."));
        assertThat(velger.proev(avtrykk(3), _ -> {}).setning()).startsWith("Sertifikatet er bare til kryptering");
        Files.delete(fil(1));
        assertThat(velger.proev(avtrykk(1), _ -> {}).gikk()).isFalse();
    }

    @Test
    void lagerSomIkkeKanLesesSiesOgSkjulerIkkeDetAndre() throws IOException {
        Files.writeString(fil(0), "ingen nøkkelfil");
        Sertifikatliste liste = velger(gjeldende("null", "")).les(false, _ -> {});
        assertThat(liste.alle()).hasSize(3);
        assertThat(liste.feil()).singleElement().asString().startsWith("Nøkkelfilen finnes ikke der");
    }

    /** Neither owner nor age counts for a key that is registered by its name; that it can sign does. */
    @Test
    void egenNoekkelDoemmesBareEtterSegSelvOgKanRegistreres() throws Exception {
        Noekkelvelger velger = velger(gjeldende("null", ""));
        assertThat(velger.les(true, _ -> {}).alle())
                .filteredOn(s -> s.egnethet() == Egnethet.PASSER)
                .extracting(Sertifikat::avtrykk)
                .containsExactlyInAnyOrder(avtrykk(0), avtrykk(1), avtrykk(2));
        JWK noekkel = JWK.parse(velger.registrering(avtrykk(0), "bospor-2026").setning());
        assertThat(noekkel.isPrivate()).isFalse();
        assertThat(noekkel.getKeyID()).isEqualTo("bospor-2026");
        assertThat(velger.registrering(avtrykk(0), " ").gikk()).isFalse();
    }

    /** A store that never answers, as behind a dead proxy: the wait ends when somebody has had enough. */
    @Test
    void ventingPaaLagerSomHengerKanGisOpp() throws Exception {
        CountDownLatch leser = new CountDownLatch(1);
        CountDownLatch aldri = new CountDownLatch(1);
        Noekkelvelger velger = velger(
                gjeldende("null", ""),
                taalmodighet -> new JoinedKeySource(List.of(new KeyStoreKeySource(
                        new Pkcs12Opener(fil(1), () -> {
                            leser.countDown();
                            try {
                                aldri.await();
                            } catch (InterruptedException _) {
                                Thread.currentThread().interrupt();
                            }
                            return null;
                        }),
                        taalmodighet))));
        CompletableFuture<Sertifikatliste> svar =
                CompletableFuture.supplyAsync(() -> velger.les(false, _ -> {}), Thread::startVirtualThread);
        assertThat(leser.await(30, TimeUnit.SECONDS)).isTrue();
        velger.avbryt();
        Sertifikatliste liste = svar.get(30, TimeUnit.SECONDS);
        aldri.countDown();
        assertThat(liste.alle()).isEmpty();
        assertThat(liste.feil()).singleElement().asString().startsWith("Ventingen er avbrutt");
    }

    private Noekkelvelger velger(Gjeldende gjeldende) {
        return velger(
                gjeldende,
                taalmodighet -> new JoinedKeySource(List.of(
                        new KeyStoreKeySource(new Pkcs12Opener(fil(0), "p"::toCharArray), taalmodighet),
                        new KeyStoreKeySource(new Pkcs12Opener(fil(1), "p"::toCharArray), taalmodighet),
                        new KeyStoreKeySource(new Pkcs12Opener(fil(2), "p"::toCharArray), taalmodighet),
                        new KeyStoreKeySource(new Pkcs12Opener(fil(3), "p"::toCharArray), taalmodighet))));
    }

    private Noekkelvelger velger(Gjeldende gjeldende, Function<KeyPatience, JoinedKeySource> lagre) {
        return new Noekkelvelger(gjeldende, new Noekkelskriver(kilder(), _ -> null), lagre, () -> spraak, () -> NAA);
    }

    private Gjeldende gjeldende(String avtrykk, String laast) throws IOException {
        Files.writeString(mappe.resolve("maskin.json"), """
                { %s "environment": "test",
                  "maskinporten": { "metadata": "http://127.0.0.1:1/x", "clientId": "k", "clientOrg": "%s" },
                  "key": { "source": "pkcs12", "file": "n.p12", "thumbprint": %s },
                  "skatteetaten": { "inntekt": { "url": "http://127.0.0.1:1" }, "summertSkattegrunnlag": { "url": "http://127.0.0.1:1" },
                    "sisteTilgjengelige": { "url": "http://127.0.0.1:1" } } }""".formatted(laast, ORG, avtrykk));
        Konfigurasjon lest = new Konfigleser(_ -> null).les(kilder());
        assertThat(lest).isInstanceOf(Konfigurasjon.Lest.class);
        Innstillinger innstillinger = ((Konfigurasjon.Lest) lest).innstillinger();
        return new Gjeldende(innstillinger);
    }

    private Kilder kilder() {
        return new Kilder(mappe.resolve("maskin.json"), null, mappe.resolve("bruker.json"));
    }

    private Path fil(int nummer) {
        return mappe.resolve(nummer + ".p12");
    }

    private static String avtrykk(int nummer) {
        return SERTIFIKATER.get(nummer).avtrykk();
    }
}
