package bospor.maskinporten.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CertificateChoicesTest {
    private static final Instant NAA = Instant.parse("2026-11-21T12:00:00Z");
    private static final String ORG = "310000019";
    private static final KeyNeed PRODUKSJON = new KeyNeed(Optional.of(ORG), KeyEnvironment.PRODUCTION, NAA);

    /** Columns: what differs from a perfect certificate, and what the picker makes of it. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/bospor/maskinporten/keys/sertifikatvalg.csv", numLinesToSkip = 1)
    void hvertSertifikatFaarSinGrunn(
            String tilfelle,
            String miljoe,
            String utsteder,
            String org,
            KeyUse bruk,
            int bits,
            long fraDager,
            long tilDager,
            boolean kjede,
            String grunner,
            boolean passer,
            boolean kanVelges) {
        CertificateCandidate kandidat = kandidat("a", utsteder, org, bruk, bits, fraDager, tilDager, kjede);
        KeyNeed behov = new KeyNeed(Optional.of(ORG), KeyEnvironment.valueOf(miljoe), NAA);
        CertificateChoice valg =
                CertificateChoices.of(List.of(kandidat), behov).all().getFirst();
        assertThat(valg.problems())
                .as(tilfelle)
                .extracting(Enum::name)
                .containsExactly(grunner.isEmpty() ? new String[0] : grunner.split(" "));
        assertThat(valg.fits()).isEqualTo(passer);
        assertThat(valg.usable()).isEqualTo(kanVelges);
    }

    @Test
    void denSomPasserStaarFoerstSaaDenMedHintSaaDenSomBlirAvvist() {
        CertificateCandidate passer = god("p", 300);
        CertificateCandidate segl = buypass("s", KeyUse.NON_REPUDIATION, 900);
        CertificateCandidate test = kandidat(
                "t", "CN=Buypass Class 3 Test4 CA G2 ST Business", ORG, KeyUse.DIGITAL_SIGNATURE, 3072, -1, 900, true);
        CertificateCandidate kryptering = buypass("k", KeyUse.OTHER, 900);
        CertificateChoices valg = CertificateChoices.of(List.of(kryptering, test, segl, passer), PRODUKSJON);
        assertThat(avtrykk(valg.all())).containsExactly("p", "s", "t", "k");
        assertThat(avtrykk(valg.visible(false))).containsExactly("p", "s", "t");
        assertThat(avtrykk(valg.hidden(false))).containsExactly("k");
        assertThat(valg.preselected()).map(v -> v.candidate().thumbprint()).contains("p");
    }

    @Test
    void toSomPasserLikeGodtForhaandsvelgesIkke() {
        CertificateChoices valg = CertificateChoices.of(List.of(god("eldst", 200), god("nyest", 700)), PRODUKSJON);
        assertThat(valg.preselected()).isEmpty();
        assertThat(avtrykk(valg.all())).containsExactly("nyest", "eldst");
    }

    @Test
    void utloepteVisesBareNaarNoenBerOmDet() {
        CertificateChoices valg = CertificateChoices.of(List.of(god("ny", 200), god("gammel", -3)), PRODUKSJON);
        assertThat(avtrykk(valg.visible(false))).containsExactly("ny");
        assertThat(avtrykk(valg.visible(true))).containsExactly("ny", "gammel");
        assertThat(valg.visible(true).getLast().usable()).isFalse();
    }

    @Test
    void fornyelseErEtSpoersmaalIkkeEtBytte() {
        CertificateCandidate gammel = god("gammel", 20);
        CertificateCandidate ny = god("ny", 1000);
        CertificateChoices begge = CertificateChoices.of(List.of(gammel, ny), PRODUKSJON);
        assertThat(begge.renewal("gammel")).contains(new CertificateChoices.Renewal("gammel", Optional.of(gammel), ny));
        assertThat(begge.renewal("ny")).isEmpty();
        assertThat(CertificateChoices.of(List.of(ny), PRODUKSJON).renewal("borte"))
                .contains(new CertificateChoices.Renewal("borte", Optional.empty(), ny));
    }

    @Test
    void fornyelseErSammeVirksomhetUtstederOgBruk() {
        CertificateCandidate gammel = god("gammel", -5);
        CertificateCandidate commfides =
                kandidat("c", "CN=Commfides Legal Person - G3", ORG, KeyUse.DIGITAL_SIGNATURE, 3072, -1, 900, true);
        CertificateCandidate segl = buypass("s", KeyUse.NON_REPUDIATION, 900);
        assertThat(CertificateChoices.of(List.of(gammel, commfides, segl), PRODUKSJON)
                        .renewal("gammel"))
                .isEmpty();
        assertThat(CertificateChoices.of(List.of(gammel, god("kort", 40)), PRODUKSJON)
                        .renewal("gammel"))
                .map(r -> r.proposed().thumbprint())
                .contains("kort");
    }

    private static List<String> avtrykk(List<CertificateChoice> valg) {
        return valg.stream().map(v -> v.candidate().thumbprint()).toList();
    }

    private static CertificateCandidate god(String avtrykk, long tilDager) {
        return buypass(avtrykk, KeyUse.DIGITAL_SIGNATURE, tilDager);
    }

    private static CertificateCandidate buypass(String avtrykk, KeyUse bruk, long tilDager) {
        return kandidat(avtrykk, "CN=Buypass Class 3 CA G2 ST Business", ORG, bruk, 3072, -1000, tilDager, true);
    }

    private static CertificateCandidate kandidat(
            String avtrykk,
            String utsteder,
            String org,
            KeyUse bruk,
            int bits,
            long fraDager,
            long tilDager,
            boolean kjede) {
        IssuerFamily familie = IssuerFamily.of(utsteder);
        return new CertificateCandidate(
                avtrykk,
                "Øvelse kommune",
                org.isEmpty() ? Optional.empty() : Optional.of(org),
                "Øvelse kommune",
                utsteder,
                familie,
                NAA.plus(Duration.ofDays(fraDager)),
                NAA.plus(Duration.ofDays(tilDager)),
                bruk,
                bits,
                List.of(),
                KeyEnvironment.of(utsteder, familie, List.of()),
                kjede,
                StoreKind.WINDOWS_USER);
    }
}
