package bospor.lookuplog;

import static bospor.lookuplog.Loggprove.FIL;
import static bospor.lookuplog.Loggprove.INNTEKT;
import static bospor.lookuplog.Loggprove.logg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bospor.casework.LookupLog.Loggfoering;
import bospor.casework.LookupLog.Utilgjengelig;
import bospor.casework.LookupLogReader.Utvalg;
import bospor.casework.Oppslagsdel;
import bospor.casework.Oppslagsstatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OppslagsloggTest {
    /** HMAC-SHA256 of the number under the test key, computed with another program. */
    private static final String PERSONMERKE = "6db2c5ab41b1d32d2cc45acb497d4f7736740c273fc8d6ff35ece5dd925feb77";

    @TempDir
    Path mappe;

    @Test
    void linjeneStaarSomAvtaltOgManglendeMapperBlirLaget() throws Exception {
        Path dyp = mappe.resolve("ny/mappe");
        Oppslagslogg logg = logg(dyp);
        long n = logg.foer(INNTEKT);
        logg.etter(n, INNTEKT, Oppslagsstatus.HENTET, "abc-1");

        String felles = "\"bruker\":\"DOMENE\\\\ola\",\"enhet\":\"PC-204\",\"rolle\":\"saksbehandler\","
                + "\"formaal\":\"kommunal bolig\",\"saksnummer\":\"2026/4711\",\"person\":\"" + PERSONMERKE
                + "\",\"relasjon\":\"soeker\",\"kilde\":\"inntekt\",\"periode\":\"2025-01/2026-01\",";
        String foerste = "{\"n\":1,\"tid\":\"2026-02-12T10:31:04Z\",\"type\":\"OPPSLAG\"," + felles
                + "\"resultat\":null,\"korrelasjonsid\":null,\"noed\":false,\"forrige\":\"" + "0".repeat(64) + "\"}";
        String andre = "{\"n\":2,\"tid\":\"2026-02-12T10:31:04Z\",\"type\":\"RESULTAT\"," + felles
                + "\"resultat\":\"HENTET\",\"korrelasjonsid\":\"abc-1\",\"noed\":false,\"forrige\":\""
                + sha256(foerste) + "\"}";
        assertThat(dyp.resolve(FIL)).hasContent(foerste + "\n" + andre + "\n");
        assertThat(dyp.resolve("bospor-PC-204.hode.json"))
                .hasContent("{\"format\":\"bospor.logg.hode/1\",\"n\":2,\"hash\":\"" + sha256(andre) + "\",\"fil\":\""
                        + FIL + "\",\"lengde\":" + Files.size(dyp.resolve(FIL)) + "}\n");
    }

    @Test
    void noedoppslagOgAvdelingStaarILoggen() throws Exception {
        Oppslagslogg logg = new Oppslagslogg(
                mappe,
                new Loggidentitet("ola", "PC-204", "saksbehandler", "Boligkontoret"),
                Loggprove.NOEKKEL,
                Loggprove.klokke("2026-02-12T10:31:04Z"));
        Loggfoering noed = new Loggfoering(
                Loggprove.PERSON, true, Oppslagsdel.INNTEKT, "siste", "bolig", "", "Utkastelse av 14838740228");
        logg.etter(logg.foer(noed), noed, Oppslagsstatus.HENTET, null);

        assertThat(Loggprove.linjer(mappe))
                .hasSize(2)
                .allSatisfy(linje -> assertThat(linje)
                        .contains("\"saksnummer\":null")
                        .contains("\"noed\":true,\"avdeling\":\"Boligkontoret\",\"begrunnelse\":\"Utkastelse av ")
                        .doesNotContain("14838740228"));
        assertThat(Loggkontroll.kontroller(mappe).stemmer()).isTrue();
        assertThat(new Loggleser(mappe, Loggprove.NOEKKEL, Loggprove.OSLO).les(Utvalg.ALT))
                .singleElement()
                .satisfies(rad -> {
                    assertThat(rad.noed()).isTrue();
                    assertThat(rad.saksnummer()).isEmpty();
                    assertThat(rad.avdeling()).isEqualTo("Boligkontoret");
                    assertThat(rad.begrunnelse()).startsWith("Utkastelse av ");
                    assertThat(rad.resultat()).isEqualTo("HENTET");
                });
    }

    @Test
    void loggdelenSomForsvinnerMidtIOektenStopperOppslagTilDenErTilbake() throws Exception {
        Path delt = mappe.resolve("delt");
        Oppslagslogg logg = Loggprove.logg(delt);
        Loggprove.fyll(logg, 1);
        Files.move(delt, mappe.resolve("borte"));
        assertThatThrownBy(() -> logg.foer(Loggprove.INNTEKT)).isInstanceOf(Utilgjengelig.class);
        assertThat(delt).as("ingen ny logg i stedet for den som er borte").doesNotExist();
        Files.createDirectory(delt);
        assertThatThrownBy(() -> logg.foer(Loggprove.INNTEKT)).isInstanceOf(Utilgjengelig.class);

        try (Stream<Path> rester = Files.list(delt)) {
            assertThat(rester.map(Path::toString)).allMatch(rest -> rest.endsWith(".laas"));
        }
        Files.deleteIfExists(delt.resolve("bospor-PC-204.laas"));
        Files.delete(delt);
        Files.move(mappe.resolve("borte"), delt);
        Loggprove.fyll(logg, 1);
        assertThat(Loggprove.linjer(delt)).hasSize(4);
        assertThat(Loggkontroll.kontroller(delt).stemmer()).isTrue();
    }

    @Test
    void linjenErSkrevetFoerKalletErOver() throws Exception {
        long n = logg(mappe).foer(INNTEKT);

        assertThat(n).isEqualTo(1);
        assertThat(Loggprove.linjer(mappe)).hasSize(1).first().asString().contains("\"OPPSLAG\"");
    }

    @Test
    void husstandsmedlemOgSkatteoppgjoerFaarSineOrd() throws Exception {
        logg(mappe)
                .foer(new Loggfoering(
                        Loggprove.PERSON, false, Oppslagsdel.SKATTEOPPGJOER, "siste", "kommunal bostøtte", "S-1"));

        assertThat(Loggprove.linjer(mappe).getFirst())
                .contains(
                        "\"relasjon\":\"husstandsmedlem\",\"kilde\":\"skatteoppgjoer\",\"periode\":\"siste\"",
                        "\"formaal\":\"kommunal bostøtte\"");
    }

    @Test
    void kjedenGaarVidereFraFilTilFilOgFraOektTilOekt() throws Exception {
        Loggprove.fyll(logg(mappe, "2026-02-12T22:30:00Z"), 2);
        // Half past eleven UTC is the next day in Oslo.
        Loggprove.fyll(logg(mappe, "2026-02-12T23:30:00Z"), 2);
        Loggprove.fyll(logg(mappe, "2026-02-13T08:00:00Z"), 1);

        assertThat(Files.readAllLines(mappe.resolve(FIL))).hasSize(4);
        assertThat(Files.readAllLines(mappe.resolve("bospor-PC-204-2026-02-13.jsonl")))
                .hasSize(6);
        assertThat(numre())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 10).boxed().toList());
        assertThat(Loggkontroll.kontroller(mappe)).isEqualTo(new Kontrollsvar(List.of(), List.of(), 10));
    }

    @Test
    void naarKlokkenErStiltTilbakeGaarKjedenVidereIDenNyesteFilen() throws Exception {
        Loggprove.fyll(logg(mappe, "2026-02-13T08:00:00Z"), 1);
        Loggprove.fyll(logg(mappe, "2026-02-10T08:00:00Z"), 1);

        assertThat(Files.readAllLines(mappe.resolve("bospor-PC-204-2026-02-13.jsonl")))
                .hasSize(4);
        assertThat(Loggkontroll.kontroller(mappe).stemmer()).isTrue();
    }

    @Test
    void hverMaskinHarSinKjedeISammeMappe() throws Exception {
        Loggprove.fyll(logg(mappe), 1);
        Loggprove.fyll(
                new Oppslagslogg(
                        mappe,
                        new Loggidentitet("kari", "PC-7", "veileder"),
                        Loggprove.NOEKKEL,
                        Loggprove.klokke("2026-02-12T10:00:00Z")),
                1);

        assertThat(numre()).containsExactly(1L, 2L, 1L, 2L);
        assertThat(Loggkontroll.kontroller(mappe)).isEqualTo(new Kontrollsvar(List.of(), List.of(), 4));
    }

    @Test
    void mangeTraaderOgToLoggerISammeProsessGirEnHelKjede() throws Exception {
        Oppslagslogg ene = logg(mappe);
        Oppslagslogg andre = logg(mappe);
        List<Thread> traader = IntStream.range(0, 8)
                .mapToObj(t -> Thread.ofPlatform().start(() -> skriv(t % 2 == 0 ? ene : andre, 10)))
                .toList();
        for (Thread traad : traader) {
            traad.join();
        }

        assertThat(Loggkontroll.kontroller(mappe)).isEqualTo(new Kontrollsvar(List.of(), List.of(), 160));
    }

    @Test
    void avbrutteTraaderSkriverHeleLinjerOgBlirIkkeStoppet() throws Exception {
        Oppslagslogg logg = logg(mappe);
        List<Thread> traader = IntStream.range(0, 4)
                .mapToObj(_ -> Thread.ofPlatform().start(() -> {
                    for (int i = 0; i < 25; i++) {
                        Thread.currentThread().interrupt();
                        skriv(logg, 1);
                        assertThat(Thread.currentThread().isInterrupted()).isTrue();
                    }
                }))
                .toList();
        while (traader.stream().anyMatch(Thread::isAlive)) {
            traader.forEach(Thread::interrupt);
            Thread.sleep(1);
        }

        assertThat(Loggkontroll.kontroller(mappe)).isEqualTo(new Kontrollsvar(List.of(), List.of(), 200));
    }

    @Test
    void etResultatHoererTilEttOppslag() throws Exception {
        Oppslagslogg logg = logg(mappe);
        long n = logg.foer(INNTEKT);
        logg.etter(n, INNTEKT, Oppslagsstatus.HENTET, null);

        assertThatThrownBy(() -> logg.etter(n, INNTEKT, Oppslagsstatus.HENTET, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> logg.etter(99, INNTEKT, Oppslagsstatus.HENTET, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Loggprove.linjer(mappe)).hasSize(2);
    }

    @Test
    void naarLoggenIkkeKanSkrivesBlirDetIkkeNoeOppslag() throws Exception {
        Path fil = Files.writeString(mappe.resolve("fil"), "ikke en mappe");

        assertThatThrownBy(() -> logg(fil).foer(INNTEKT))
                .isInstanceOf(Utilgjengelig.class)
                .hasNoCause()
                .hasMessageNotContaining(mappe.toString());
    }

    @Test
    void resultatetKanProevesIgjenNaarLoggenVarBorteEtOeyeblikk() throws Exception {
        Oppslagslogg logg = logg(mappe);
        long n = logg.foer(INNTEKT);
        Path hode = mappe.resolve("bospor-PC-204.hode.json");
        Path unna = mappe.resolve("unna");
        Files.move(hode, unna);
        Files.createDirectory(hode);
        assertThatThrownBy(() -> logg.etter(n, INNTEKT, Oppslagsstatus.HENTET, null))
                .isInstanceOf(Utilgjengelig.class);
        Files.delete(hode);
        Files.move(unna, hode);

        logg.etter(n, INNTEKT, Oppslagsstatus.HENTET, null);
        assertThat(Loggkontroll.kontroller(mappe)).isEqualTo(new Kontrollsvar(List.of(), List.of(), 2));
    }

    @Test
    void enKortNoekkelBlirAvvist() {
        assertThatThrownBy(() -> new Oppslagslogg(mappe, Loggprove.OLA, new byte[31], Clock.systemUTC()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rareNavnOgTeksterOedeleggerVerkenFilnavnEllerLinjer() throws Exception {
        Loggidentitet rar = new Loggidentitet("ola\n\"\\\u202e", "../PC æ:1", "saks\tbehandler");
        Oppslagslogg logg = new Oppslagslogg(mappe, rar, Loggprove.NOEKKEL, Loggprove.klokke("2026-02-12T10:00:00Z"));
        logg.foer(new Loggfoering(
                Loggprove.PERSON,
                true,
                Oppslagsdel.INNTEKT,
                "siste",
                "to\nlinjer \u2028 😀",
                "148387 40228 og 14838740228, ikke 12345678901"));

        List<String> linjer = Loggprove.linjer(mappe);
        assertThat(linjer).hasSize(1);
        Logglinje linje = Linjeformat.les(linjer.getFirst().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        assertThat(linje.bruker()).isEqualTo("ola \"\\ ");
        assertThat(linje.formaal()).isEqualTo("to linjer   😀");
        assertThat(linje.saksnummer())
                .isEqualTo("[fødselsnummer fjernet] og [fødselsnummer fjernet], ikke 12345678901");
        try (var filer = Files.list(mappe)) {
            assertThat(filer.map(f -> f.getFileName().toString())
                            .filter(f -> f.endsWith(".jsonl"))
                            .toList())
                    .singleElement()
                    .asString()
                    .matches("bospor-___PC___1_[0-9a-f]{8}-2026-02-12\\.jsonl");
        }
        assertThat(Loggkontroll.kontroller(mappe).stemmer()).isTrue();
    }

    @Test
    void identitetenKommerFraSystemet() {
        assertThat(Loggidentitet.av(
                        Map.of("USERDOMAIN", "DOMENE", "USERNAME", "ola", "COMPUTERNAME", "PC-204"),
                        "annen",
                        "saksbehandler"))
                .isEqualTo(Loggprove.OLA);
        assertThat(Loggidentitet.av(Map.of("HOSTNAME", "pc"), "kari", "veileder"))
                .isEqualTo(new Loggidentitet("kari", "pc", "veileder"));
        assertThat(Loggidentitet.av(Map.of("HOSTNAME", "pc"), "", "veileder").bruker())
                .isEqualTo("ukjent");
    }

    private List<Long> numre() throws IOException {
        return Loggprove.linjer(mappe).stream()
                .map(l -> Linjeformat.les(l.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .n())
                .toList();
    }

    private static void skriv(Oppslagslogg logg, int antall) {
        try {
            Loggprove.fyll(logg, antall);
        } catch (Utilgjengelig e) {
            throw new AssertionError(e);
        }
    }

    private static String sha256(String tekst) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
    }
}
