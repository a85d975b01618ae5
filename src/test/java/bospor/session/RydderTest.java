package bospor.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RydderTest {
    @TempDir
    Path base;

    @Test
    void doedeMapperBlirBorteOgLevendeOgFremmedeBlirStaaende() throws IOException {
        Sesjonsmappe levende = Sesjonsmappe.opprett(base, new SecureRandom());
        Path doed = Files.createDirectories(base.resolve("okt-" + "a".repeat(32)));
        Files.writeString(doed.resolve("i-bruk"), "");
        Files.writeString(doed.resolve("c.mv.db"), "rest");
        Files.createDirectories(doed.resolve("tmp/under"));
        Files.writeString(doed.resolve("tmp/under/h2tmp.temp.db"), "rest");
        Path halvslettet = Files.createDirectories(base.resolve("okt-" + "b".repeat(32)));
        Path fremmed = Files.createDirectories(base.resolve("okt-2026"));
        Path fremmedFil = Files.writeString(base.resolve("okt-" + "c".repeat(32)), "en fil");

        assertThat(Sesjonsmappe.rydd(base)).isEqualTo(2);

        assertThat(doed).doesNotExist();
        assertThat(halvslettet).doesNotExist();
        assertThat(levende.temp()).isDirectory();
        assertThat(fremmed).isDirectory();
        assertThat(fremmedFil).isRegularFile();
        levende.slett();
        assertThat(levende.temp().getParent()).doesNotExist();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void lenkerBlirFjernetOgAldriFulgt(@TempDir Path utenfor) throws IOException {
        Path dokument = Files.writeString(utenfor.resolve("dokument"), "skal stå");
        Path doed = Files.createDirectories(base.resolve("okt-" + "d".repeat(32)));
        Files.createSymbolicLink(doed.resolve("lenke"), utenfor);
        Files.createSymbolicLink(base.resolve("okt-" + "e".repeat(32)), utenfor);

        Sesjonsmappe.rydd(base);

        assertThat(doed).doesNotExist();
        assertThat(dokument).hasContent("skal stå");
    }

    @Test
    void nyttLagerRydderEtterDetDoedeAvSegSelv() throws Exception {
        Path doed = Files.createDirectories(base.resolve("okt-" + "f".repeat(32)));
        try (KryptertSesjon sesjon = new KryptertSesjon(base, new Proeveformat())) {
            // The sweep is the first work on the store's thread, so it is over when the next call returns.
            assertThat(sesjon.saker()).isEmpty();
            assertThat(doed).doesNotExist();
        }
    }

    @Test
    void basemappeSomIkkeFinnesErIngenFeil() throws IOException {
        assertThat(Sesjonsmappe.rydd(base.resolve("ingen"))).isZero();
    }

    @Test
    void toProsesserHarHverSinMappeOgLarHverandreVaereIFred() throws Exception {
        try (Barneprosess ene = Barneprosess.start(base.resolve("t1"), Barn.class, "hold", base.toString())) {
            assertThat(ene.linje()).isEqualTo("klar");
            try (Barneprosess andre = Barneprosess.start(base.resolve("t2"), Barn.class, "hold", base.toString())) {
                assertThat(andre.linje()).isEqualTo("klar");
                assertThat(oektmapper()).hasSize(2);
                assertThat(Sesjonsmappe.rydd(base)).isZero();

                andre.gaaVidere();
                assertThat(andre.linje()).isEqualTo("lest");
                assertThat(andre.sluttkode()).isZero();
            }
            assertThat(oektmapper()).hasSize(1);
            ene.gaaVidere();
            assertThat(ene.linje()).isEqualTo("lest");
            assertThat(ene.sluttkode()).isZero();
        }
        assertThat(oektmapper()).isEmpty();
    }

    @Test
    void enProsessSomRydderOmEgneLevendeMapperHarDemILaasFortsatt() throws Exception {
        Sesjonsmappe levende = Sesjonsmappe.opprett(base, new SecureRandom());
        assertThat(Sesjonsmappe.rydd(base)).isZero();

        try (Barneprosess annen = Barneprosess.start(base.resolve("t"), Barn.class, "rydd", base.toString())) {
            assertThat(annen.linje()).isEqualTo("0 borte");
            assertThat(annen.sluttkode()).isZero();
        }

        assertThat(levende.temp()).isDirectory();
        levende.slett();
        assertThat(oektmapper()).isEmpty();
    }

    private List<Path> oektmapper() throws IOException {
        try (Stream<Path> barn = Files.list(base)) {
            return barn.filter(b -> b.getFileName().toString().startsWith("okt-"))
                    .toList();
        }
    }
}
