package bospor.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bospor.casework.Oppslag;
import bospor.casework.SessionStore.Utilgjengelig;
import bospor.domain.Beregningsinndata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class KryptertSesjonTest {
    private static final Oppslag FOERST = Proeveformat.oppslag("2026-02-12T10:31:04Z");
    private static final Oppslag SIST = Proeveformat.oppslag("2026-02-12T11:00:00Z");

    @TempDir
    Path mappe;

    private Path base;
    private KryptertSesjon sesjon;

    @BeforeEach
    void start() {
        base = mappe.resolve("økter");
        sesjon = new KryptertSesjon(base, new Proeveformat());
    }

    @AfterEach
    void slutt() {
        sesjon.close();
    }

    @Test
    void gjemmerOgGirTilbakeHverSakForSeg() {
        sesjon.lagre("A", FOERST);
        sesjon.lagre("B", SIST);
        sesjon.lagreUtkast("A", Proeveformat.utkast("11000"));

        assertThat(sesjon.oppslag("A")).contains(FOERST);
        assertThat(sesjon.oppslag("B")).contains(SIST);
        assertThat(sesjon.utkast("A")).contains(Proeveformat.utkast("11000"));
        assertThat(sesjon.utkast("B")).isEmpty();
        assertThat(sesjon.oppslag("C")).isEmpty();
    }

    @Test
    void detSisteErstatterDetFoerste() {
        sesjon.lagre("A", FOERST);
        sesjon.lagre("A", SIST);

        assertThat(sesjon.oppslag("A")).contains(SIST);
        assertThat(sesjon.saker()).containsExactly("A");
    }

    @Test
    void sakenSomSistBleRoertStaarFoerst() {
        sesjon.lagre("A", FOERST);
        sesjon.lagre("B", FOERST);
        sesjon.lagre("C", FOERST);
        sesjon.lagreUtkast("A", Proeveformat.utkast("1"));

        assertThat(sesjon.saker()).containsExactly("A", "C", "B");
    }

    @Test
    void sakMedNorskeTegnOgSkilletegnKommerLikTilbake() {
        String sak = "2026/4711 – Ærø;' OR 1=1 --";
        sesjon.lagre(sak, FOERST);

        assertThat(sesjon.saker()).containsExactly(sak);
        assertThat(sesjon.oppslag(sak)).contains(FOERST);
    }

    @Test
    void ingentingLagesFoerNoeSkalLagres() {
        assertThat(sesjon.oppslag("A")).isEmpty();
        assertThat(sesjon.saker()).isEmpty();
        assertThat(base).doesNotExist();
    }

    @Test
    void etterToemErAltBorteOgLageretKanBrukesIgjen() throws IOException {
        sesjon.lagre("A", FOERST);
        List<Path> foer = sesjonsmapper();
        sesjon.toem();

        assertThat(sesjonsmapper()).isEmpty();
        assertThat(sesjon.oppslag("A")).isEmpty();
        assertThat(sesjon.saker()).isEmpty();

        sesjon.lagre("B", SIST);
        assertThat(sesjon.saker()).containsExactly("B");
        assertThat(sesjonsmapper()).hasSize(1).doesNotContainAnyElementsOf(foer);
    }

    @Test
    void etterAvslutningErMappenBorteOgAlleKallGirBeskjed() throws IOException {
        sesjon.lagre("A", FOERST);
        sesjon.close();
        sesjon.close();

        assertThat(sesjonsmapper()).isEmpty();
        assertThatThrownBy(() -> sesjon.oppslag("A"))
                .isInstanceOfSatisfying(
                        Utilgjengelig.class, e -> assertThat(e.grunn()).isEqualTo(Utilgjengelig.Grunn.AVSLUTTET));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void bareEierenKommerInnIMappen() throws IOException {
        sesjon.lagre("A", FOERST);

        assertThat(sesjonsmapper())
                .singleElement()
                .satisfies(m -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(m)))
                        .isEqualTo("rwx------"));
    }

    @Test
    void tempmappenForsvinnerMedOekten() throws IOException {
        Path temp = sesjon.tempmappe();
        Files.createDirectories(temp.resolve("under"));
        Files.writeString(temp.resolve("under/notat.pdf"), "x");
        sesjon.toem();

        assertThat(temp).doesNotExist();
        assertThat(sesjonsmapper()).isEmpty();
    }

    @Test
    void avbruddHosDenSomKallerNaarIkkeLageret() throws InterruptedException {
        Thread kaller = new Thread(() -> {
            for (int i = 0; i < 200; i++) {
                Thread.currentThread().interrupt();
                sesjon.lagre("A" + i, FOERST);
            }
        });
        kaller.start();
        kaller.join();

        assertThat(sesjon.saker()).hasSize(200);
        assertThat(sesjon.oppslag("A199")).contains(FOERST);
    }

    @Test
    void mangeTraaderKanBrukeLageretSamtidig() throws InterruptedException {
        List<Thread> traader = Stream.of("A", "B", "C", "D")
                .map(sak -> Thread.ofPlatform().start(() -> {
                    for (int i = 0; i < 50; i++) {
                        sesjon.lagre(sak + i, FOERST);
                        assertThat(sesjon.oppslag(sak + i)).contains(FOERST);
                    }
                }))
                .toList();
        for (Thread traad : traader) {
            traad.join();
        }

        assertThat(sesjon.saker()).hasSize(200);
    }

    @Test
    void etStortInnholdGaarHeltInnOgUt() {
        byte[] stort = new byte[3_000_000];
        new SecureRandom().nextBytes(stort);
        Sesjonsformat format = new Sesjonsformat() {
            @Override
            public byte[] skrivOppslag(Oppslag oppslag) {
                return stort.clone();
            }

            @Override
            public Oppslag lesOppslag(byte[] innhold) {
                assertThat(innhold).isEqualTo(stort);
                return FOERST;
            }

            @Override
            public byte[] skrivUtkast(Beregningsinndata utkast) {
                throw new IllegalStateException("utkast 98765432.10");
            }

            @Override
            public Beregningsinndata lesUtkast(byte[] innhold) {
                throw new IllegalStateException();
            }
        };
        try (KryptertSesjon stor = new KryptertSesjon(base, format)) {
            stor.lagre("A", FOERST);
            assertThat(stor.oppslag("A")).contains(FOERST);
            assertThatThrownBy(() -> stor.lagreUtkast("A", Proeveformat.utkast(Proeveformat.LEIE)))
                    .isInstanceOf(Utilgjengelig.class)
                    .hasNoCause()
                    .hasMessageNotContaining(Proeveformat.LEIE);
        }
    }

    @Test
    void naarMappenIkkeKanLagesSierFeilenHvaSomSkalGjoeres() throws IOException {
        Files.writeString(mappe.resolve("fil"), "ikke en mappe");
        try (KryptertSesjon uten = new KryptertSesjon(mappe.resolve("fil"), new Proeveformat())) {
            assertThatThrownBy(() -> uten.lagre(Proeveformat.SAK, FOERST))
                    .isInstanceOfSatisfying(Utilgjengelig.class, e -> {
                        assertThat(e.grunn()).isEqualTo(Utilgjengelig.Grunn.KAN_IKKE_OPPRETTES);
                        assertThat(e.getMessage())
                                .startsWith("Bospor får ikke laget")
                                .contains("prøv igjen");
                    })
                    .hasNoCause()
                    .hasMessageNotContaining(mappe.toString());
        }
    }

    private List<Path> sesjonsmapper() throws IOException {
        try (Stream<Path> barn = Files.list(base)) {
            return barn.filter(Files::isDirectory).toList();
        }
    }
}
