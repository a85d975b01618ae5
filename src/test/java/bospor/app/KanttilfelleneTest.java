package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.AapenSak;
import bospor.casework.Testhusstander;
import bospor.casework.attestering.Attest.Avgjoerelse;
import bospor.casework.attestering.Attestering;
import bospor.casework.attestering.Attesteringssvar;
import bospor.casework.attestering.Beslutning;
import bospor.casework.notat.Kontrollsvar;
import bospor.casework.notat.Maalform;
import bospor.casework.notat.Notatbestilling;
import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Notatgransker;
import bospor.config.Innstillinger;
import bospor.config.Kilder;
import bospor.config.Konfigleser;
import bospor.config.Konfigurasjon;
import bospor.domain.Beregningsinndata;
import bospor.json.Inndataformat;
import bospor.json.Inndatalesing;
import bospor.session.KryptertSesjon;
import bospor.simulator.Simulator;
import bospor.simulator.SimulatorOppsett;
import bospor.text.Skjermspraak;
import bospor.ui.common.Texts;
import bospor.ui.review.ReviewController;
import bospor.ui.shell.SessionClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edge cards T10 and T11, which are about people and processes and not about income; the data says what must happen. */
class KanttilfelleneTest {
    private static final JsonNode DATA = data();

    @TempDir
    Path mappe = Path.of("");

    @Test
    void denSomHarLagetNotatetAttestererDetIkke() throws Exception {
        JsonNode t10 = DATA.get("T10");
        for (JsonNode rad : t10.get("rader")) {
            assertThat(Attestering.sammeBruker(
                            rad.get("forfatter").asText(), rad.get("attestant").asText()))
                    .as(rad.toString())
                    .isEqualTo(rad.get("samme").asBoolean());
        }
        Innstillinger naa = innstillinger();
        Notatarbeid arbeid = new Notatarbeid(() -> naa, (_, _, _) -> {});
        Path notat = mappe.resolve("notat.pdf");
        arbeid.skriv(bestilling(), notat);
        byte[] foer = Files.readAllBytes(notat);
        Notatgransker gransker = arbeid.gransker();
        List<String> logget = new ArrayList<>();
        Attestering egen = new Attestering(
                forfatter(gransker, notat),
                gransker,
                (sak, _, hendelse) -> logget.add(sak + " " + hendelse),
                (_, _) -> {
                    throw new AssertionError("ingenting skal skrives");
                },
                Clock.systemUTC());

        Attesteringssvar svar = egen.avgjoer(notat, new Beslutning(Avgjoerelse.ATTESTERT, List.of(), ""));

        assertThat(svar)
                .isEqualTo(new Attesteringssvar.Avvist(
                        Attesteringssvar.Hvorfor.valueOf(t10.get("avvist").asText())));
        assertThat(logget).containsExactly("2026/17 " + t10.get("logg").asText());
        assertThat(Files.readAllBytes(notat)).isEqualTo(foer);
        for (var spraak : List.of(Skjermspraak.BOKMAAL, Skjermspraak.NYNORSK)) {
            Skjermspraak.velg(spraak);
            assertThat(Texts.of(ReviewController.class)
                            .get("avvist." + t10.get("avvist").asText()))
                    .isNotBlank();
        }
        Skjermspraak.velg(Skjermspraak.BOKMAAL);
    }

    @Test
    void skjermenBlirBlankOgOektenTomNaarIngenErDer() {
        JsonNode t11 = DATA.get("T11");
        for (JsonNode rad : t11.get("skjerm")) {
            AtomicLong maskin = new AtomicLong();
            AtomicInteger toemt = new AtomicInteger();
            SessionClock klokke = new SessionClock(
                    () -> Instant.EPOCH,
                    maskin::get,
                    Duration.ofMinutes(t11.get("grenseMinutter").asLong()),
                    toemt::incrementAndGet);
            maskin.set(Duration.ofSeconds(rad.get("sekunderAlene").asLong()).toNanos());
            klokke.tick();
            assertThat(klokke.stageProperty().get() + " " + toemt)
                    .as(rad.toString())
                    .isEqualTo(
                            rad.get("skjerm").asText() + " " + rad.get("toemt").asInt());
        }
    }

    /** The folder as it lies there when the process is gone: a copy that nobody holds. */
    @Test
    void nesteStartFinnerIngentingLesbartOgSletter() throws Exception {
        JsonNode forventet = DATA.get("T11").get("etterDrap");
        AapenSak sak = Testhusstander.h01();
        Path base = Files.createDirectories(mappe.resolve("okter"));
        Path etter = Files.createDirectories(mappe.resolve("etter"));
        try (KryptertSesjon sesjon = new KryptertSesjon(base, new JsonSesjonsformat())) {
            sesjon.lagre(sak.saksnummer(), sak.oppslag());
            assertThat(sesjon.saker()).containsExactly(sak.saksnummer());
            kopier(base, etter);
        }
        String nummer = sak.medlemmer().getFirst().fnr().fulltNummer();
        assertThat(filer(etter)).isNotEmpty();
        assertThat(filer(etter).stream().filter(f -> lesbar(f, nummer, sak.saksnummer(), "arbeidsavklaringspenger")))
                .hasSize(forventet.get("lesbareFiler").asInt());

        try (KryptertSesjon neste = new KryptertSesjon(etter, new JsonSesjonsformat())) {
            assertThat(neste.saker())
                    .hasSize(forventet.get("sakerVedNesteStart").asInt());
        }
        try (Stream<Path> igjen = Files.list(etter)) {
            assertThat(igjen.filter(Files::isDirectory))
                    .hasSize(forventet.get("mapperVedNesteStart").asInt());
        }
    }

    private static boolean lesbar(Path fil, String... hemmelig) {
        try {
            byte[] innhold = Files.readAllBytes(fil);
            String latin = new String(innhold, StandardCharsets.ISO_8859_1);
            String bred = new String(innhold, StandardCharsets.UTF_16BE);
            return Stream.of(hemmelig).anyMatch(h -> latin.contains(h) || bred.contains(h));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filer(Path mappe) throws IOException {
        try (Stream<Path> alle = Files.walk(mappe)) {
            return alle.filter(Files::isRegularFile).toList();
        }
    }

    private static void kopier(Path fra, Path til) throws IOException {
        try (Stream<Path> alle = Files.walk(fra)) {
            for (Path p : alle.filter(p -> !p.equals(fra)).toList()) {
                Files.copy(p, til.resolve(fra.relativize(p).toString()));
            }
        }
    }

    private Innstillinger innstillinger() throws Exception {
        Path fil = mappe.resolve("bospor.json");
        try (Simulator simulator = Simulator.start(SimulatorOppsett.vanlig())) {
            simulator.skrivKonfigurasjon(fil);
        }
        if (new Konfigleser(System::getenv).les(new Kilder(null, fil, null))
                instanceof Konfigurasjon.Lest(Innstillinger lest)) {
            return lest;
        }
        throw new AssertionError("innstillingene kan ikke leses");
    }

    private static Notatbestilling bestilling() {
        String json = """
                { "format": "bospor.beregning.inndata/1", "ordning": "statlig", "termin": "2025-12", "kommunenummer": "5501",
                  "husstand": [ { "id": "p1", "alder": 38 } ], "bolig": { "eieform": "LEID", "husleiePerMaaned": "9450" } }
                """;
        Beregningsinndata inndata = switch (Inndataformat.les(json.getBytes(StandardCharsets.UTF_8))) {
            case Inndatalesing.Lest(var lest) -> lest;
            case Inndatalesing.Avvist(var feil) -> throw new AssertionError(feil.melding());
        };
        AapenSak sak = Testhusstander.h01();
        return new Notatbestilling(
                inndata,
                List.of(sak.medlemmer().getFirst().fnr()),
                sak.oppslag(),
                "Søknad om bostøtte",
                "2026/17",
                Maalform.BOKMAAL,
                true);
    }

    private static String forfatter(Notatgransker gransker, Path notat) throws Exception {
        if (gransker.kontroller(notat) instanceof Kontrollsvar.Kontrollert k) {
            Notatdata data = Objects.requireNonNull(k.data());
            return data.utarbeidet().bruker();
        }
        throw new AssertionError("notatet kan ikke leses");
    }

    private static JsonNode data() {
        try (InputStream inn = Objects.requireNonNull(
                KanttilfelleneTest.class.getResourceAsStream("/bospor/app/kanttilfeller.json"))) {
            return new ObjectMapper().readTree(inn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
