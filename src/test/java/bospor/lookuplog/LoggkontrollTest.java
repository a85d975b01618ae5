package bospor.lookuplog;

import static bospor.lookuplog.Loggprove.FIL;
import static bospor.lookuplog.Loggprove.logg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoggkontrollTest {
    private static final String NESTE = "bospor-PC-204-2026-02-13.jsonl";

    @TempDir
    Path mappe;

    private Path fil;
    private Path hode;

    /** Lines 1–6 on the first day, 7–10 on the second. */
    @BeforeEach
    void skriv() throws Exception {
        Loggprove.fyll(logg(mappe), 3);
        Loggprove.fyll(logg(mappe, "2026-02-13T10:00:00Z"), 2);
        fil = mappe.resolve(FIL);
        hode = mappe.resolve("bospor-PC-204.hode.json");
    }

    @Test
    void urortLoggStemmer() throws Exception {
        assertThat(Loggkontroll.kontroller(mappe)).isEqualTo(new Kontrollsvar(List.of(), List.of(), 10));
        assertThat(Loggkontroll.kontroller(fil)).isEqualTo(new Kontrollsvar(List.of(), List.of(), 6));
        assertThat(Loggkontroll.kontroller(mappe.resolve(NESTE))).isEqualTo(new Kontrollsvar(List.of(), List.of(), 4));
    }

    @Test
    void endretLinjeBlirNevnt() throws Exception {
        endre(fil, linjer -> linjer.set(2, linjer.get(2).replace("kommunal bolig", "privat bolig")));

        assertThat(feil(mappe)).containsExactly("ENDRET 3");
        assertThat(Loggkontroll.kontroller(mappe).feil().getFirst().melding()).isEqualTo(FIL + ": linje 3 er endret.");
        assertThat(feil(fil)).containsExactly("ENDRET 3");
        assertThat(feil(mappe.resolve(NESTE))).isEmpty();
    }

    @Test
    void endringIDenSisteLinjenBlirSettMotHodet() throws Exception {
        endre(mappe.resolve(NESTE), linjer -> linjer.set(3, linjer.get(3).replace("HENTET", "SKJERMET")));

        assertThat(feil(mappe)).containsExactly("ENDRET 10");
    }

    @Test
    void endretHashILinjenPekerPaaLinjenSelv() throws Exception {
        endre(fil, linjer -> linjer.set(2, linjer.get(2).replaceAll("\"forrige\":\"....", "\"forrige\":\"dead")));

        assertThat(feil(mappe)).containsExactly("ENDRET 3");
    }

    @Test
    void fjernetLinjeBlirNevnt() throws Exception {
        endre(fil, linjer -> linjer.remove(3));

        assertThat(feil(mappe)).containsExactly("FJERNET 4");
    }

    @Test
    void fjernedeLinjerIBeggeEnderAvEnFilBlirNevnt() throws Exception {
        endre(fil, linjer -> {
            linjer.removeLast();
            linjer.removeLast();
            linjer.removeFirst();
        });

        assertThat(feil(mappe)).containsExactly("FJERNET 1", "FJERNET 5");
        assertThat(Loggkontroll.kontroller(mappe).feil().getLast().melding())
                .isEqualTo(FIL + " og " + NESTE + ": linje 5 til og med 6 er fjernet.");
        assertThat(feil(fil)).containsExactly("FJERNET 1", "FJERNET 5");
    }

    @Test
    void fjernetFilBlirNevnt() throws Exception {
        Files.delete(fil);

        assertThat(feil(mappe)).containsExactly("FJERNET 1");
    }

    @Test
    void innsattLinjeBlirNevnt() throws Exception {
        endre(fil, linjer -> linjer.add(4, linjer.get(1)));
        assertThat(feil(mappe)).containsExactly("FEIL_PLASS 2");
    }

    @Test
    void innsattLinjeMedRiktigNummerOgHashBlirNevnt() throws Exception {
        endre(fil, linjer -> linjer.add(2, linjer.get(2).replace("2026/1", "2026/9")));

        assertThat(feil(mappe)).containsExactly("FEIL_PLASS 3", "ENDRET 3");
    }

    @Test
    void innsattSoeppelBlirNevnt() throws Exception {
        endre(fil, linjer -> linjer.add(2, "søppel"));

        assertThat(feil(mappe)).containsExactly("ULESELIG 3");
    }

    @Test
    void oedelagtLinjeBlirNevnt() throws Exception {
        endre(fil, linjer -> linjer.set(2, linjer.get(2).substring(5)));

        assertThat(feil(mappe)).containsExactly("ULESELIG 3");
    }

    @Test
    void byttedeLinjerBlirNevnt() throws Exception {
        endre(fil, linjer -> Collections.swap(linjer, 2, 3));

        assertThat(feil(mappe)).containsExactly("FJERNET 3", "FEIL_PLASS 3");
    }

    @Test
    void kuttetSluttBlirNevnt() throws Exception {
        endre(mappe.resolve(NESTE), linjer -> linjer.subList(2, 4).clear());
        assertThat(feil(mappe)).containsExactly("KUTTET 9");

        Files.delete(mappe.resolve(NESTE));
        assertThat(feil(mappe)).containsExactly("KUTTET 7");
        assertThat(feil(fil)).containsExactly("KUTTET 7");

        Files.delete(fil);
        assertThat(feil(mappe)).containsExactly("KUTTET 1");
    }

    @Test
    void kuttetSluttBlirNevntOgsaaEtterNyeOppslag() throws Exception {
        endre(mappe.resolve(NESTE), linjer -> linjer.subList(2, 4).clear());
        Loggprove.fyll(logg(mappe, "2026-02-13T11:00:00Z"), 1);

        assertThat(feil(mappe)).containsExactly("FJERNET 9");
    }

    @Test
    void kuttMidtILinjeOgManglendeLinjeskiftBlirNevnt() throws Exception {
        kort(mappe.resolve(NESTE), 1);
        assertThat(feil(mappe)).containsExactly("KUTTET 10");

        kort(mappe.resolve(NESTE), 40);
        assertThat(feil(mappe)).contains("KUTTET 10");
    }

    @Test
    void borteHodeErFeilOgForblirFeilEtterNyeOppslag() throws Exception {
        Files.delete(hode);
        assertThat(feil(mappe)).containsExactly("HODE_MANGLER 10");

        Loggprove.fyll(logg(mappe, "2026-02-13T10:00:00Z"), 1);
        assertThat(feil(mappe)).containsExactly("HODE_MANGLER 11");
    }

    @Test
    void oedelagtHodeErFeil() throws Exception {
        Files.writeString(hode, "{\"n\":10");

        assertThat(feil(mappe)).containsExactly("HODE_MANGLER 10");
    }

    @Test
    void oppslagUtenResultatErIngenFeil() throws Exception {
        logg(mappe, "2026-02-13T10:00:00Z").foer(Loggprove.INNTEKT);

        assertThat(feil(mappe)).isEmpty();
        assertThat(merknader(mappe)).containsExactly("UTEN_RESULTAT 11");
    }

    @Test
    void helLinjeEtterHodetErIngenFeilOgHoererTilKjeden() throws Exception {
        byte[] gammelt = Files.readAllBytes(hode);
        logg(mappe, "2026-02-13T10:00:00Z").foer(Loggprove.INNTEKT);
        Files.write(hode, gammelt);

        assertThat(feil(mappe)).isEmpty();
        assertThat(merknader(mappe)).containsExactly("ETTER_HODET 11", "UTEN_RESULTAT 11");

        Loggprove.fyll(logg(mappe, "2026-02-13T11:00:00Z"), 1);
        assertThat(feil(mappe)).isEmpty();
        assertThat(merknader(mappe)).containsExactly("UTEN_RESULTAT 11");
    }

    @Test
    void halvLinjeEtterHodetErIngenFeilOgBlirStaaende() throws Exception {
        Path siste = mappe.resolve(NESTE);
        String halv = "{\"n\":11,\"tid\":\"2026-02-13T";
        Files.writeString(siste, halv, StandardOpenOption.APPEND);
        assertThat(feil(mappe)).isEmpty();
        assertThat(merknader(mappe)).containsExactly("HALV_LINJE 11");

        Loggprove.fyll(logg(mappe, "2026-02-13T11:00:00Z"), 1);
        assertThat(feil(mappe)).isEmpty();
        assertThat(merknader(mappe)).containsExactly("HALV_LINJE 11");
        assertThat(Files.readAllLines(siste)).contains(halv);

        endre(siste, linjer -> linjer.set(linjer.indexOf(halv), halv + "9"));
        assertThat(feil(mappe)).isNotEmpty();
    }

    @Test
    void fjernetHalvLinjeSomErGjortRedeForBlirNevnt() throws Exception {
        String halv = "{\"n\":11,\"tid\":\"2026-02-13T";
        Files.writeString(mappe.resolve(NESTE), halv, StandardOpenOption.APPEND);
        Loggprove.fyll(logg(mappe, "2026-02-14T11:00:00Z"), 1);
        assertThat(feil(mappe)).isEmpty();

        kort(mappe.resolve(NESTE), halv.length());
        assertThat(feil(mappe)).containsExactly("FJERNET 11");

        // The file alone cannot know what lay in the one before it.
        Path alene = Files.createDirectory(mappe.resolve("alene")).resolve("bospor-PC-204-2026-02-14.jsonl");
        Files.copy(mappe.resolve("bospor-PC-204-2026-02-14.jsonl"), alene);
        assertThat(feil(alene)).isEmpty();
    }

    @Test
    void halvLinjeVedDoegnskiftetOgNyttBruddUnderOpprettingenGirHelKjede() throws Exception {
        Files.writeString(mappe.resolve(NESTE), "{\"n\":11", StandardOpenOption.APPEND);
        Loggprove.fyll(logg(mappe, "2026-02-14T11:00:00Z"), 1);
        // Killed in the midst of making good what an earlier kill left.
        Files.writeString(mappe.resolve("bospor-PC-204-2026-02-14.jsonl"), "{\"n\":14,", StandardOpenOption.APPEND);
        Files.writeString(mappe.resolve("bospor-PC-204-2026-02-14.jsonl"), "\n{\"n\":14", StandardOpenOption.APPEND);
        Loggprove.fyll(logg(mappe, "2026-02-15T11:00:00Z"), 1);

        assertThat(feil(mappe)).isEmpty();
        assertThat(merknader(mappe)).containsExactly("HALV_LINJE 11", "HALV_LINJE 14");
        assertThat(feil(mappe.resolve(NESTE))).isEmpty();
    }

    @Test
    void helLinjeUtenLinjeskiftEtterHodetHoererTilKjeden() throws Exception {
        byte[] gammelt = Files.readAllBytes(hode);
        logg(mappe, "2026-02-13T10:00:00Z").foer(Loggprove.INNTEKT);
        Files.write(hode, gammelt);
        kort(mappe.resolve(NESTE), 1);
        assertThat(feil(mappe)).isEmpty();

        Loggprove.fyll(logg(mappe, "2026-02-13T11:00:00Z"), 1);
        assertThat(feil(mappe)).isEmpty();
        assertThat(merknader(mappe)).containsExactly("UTEN_RESULTAT 11");
    }

    @Test
    void linjeSomIkkeHoererTilKjedenErFeilOgsaaEtterHodet() throws Exception {
        List<String> linjer = Files.readAllLines(mappe.resolve(NESTE));
        Files.writeString(mappe.resolve(NESTE), linjer.getLast() + "\n", StandardOpenOption.APPEND);

        assertThat(feil(mappe)).containsExactly("FEIL_PLASS 10");
    }

    @Test
    void filSomErSendtAleneBlirKontrollertISegSelv() throws Exception {
        Path annetSted = Files.createDirectory(mappe.resolve("kopi"));
        Path kopi = Files.copy(mappe.resolve(NESTE), annetSted.resolve(NESTE));
        Path omdoept = Files.copy(mappe.resolve(NESTE), mappe.resolve("logg til kontroll.txt"));
        for (Path alene : List.of(kopi, omdoept)) {
            assertThat(feil(alene)).isEmpty();
            assertThat(merknader(alene)).containsExactly("SLUTT_IKKE_KONTROLLERT 10");
            endre(alene, linjer -> linjer.remove(1));
            assertThat(feil(alene)).containsExactly("FJERNET 8");
        }
    }

    @Test
    void detSomIkkeFinnesKanIkkeKontrolleres() throws Exception {
        assertThatThrownBy(() -> Loggkontroll.kontroller(mappe.resolve("ingen")))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(Loggkontroll.kontroller(Files.createDirectory(mappe.resolve("tom"))))
                .isEqualTo(new Kontrollsvar(List.of(), List.of(), 0));
    }

    private static List<String> feil(Path sti) throws Exception {
        return Loggkontroll.kontroller(sti).feil().stream()
                .map(f -> f.art() + " " + f.n())
                .toList();
    }

    private static List<String> merknader(Path sti) throws Exception {
        return Loggkontroll.kontroller(sti).merknader().stream()
                .map(f -> f.art() + " " + f.n())
                .toList();
    }

    private static void kort(Path fil, int bytes) throws Exception {
        byte[] alt = Files.readAllBytes(fil);
        Files.write(fil, java.util.Arrays.copyOf(alt, alt.length - bytes));
    }

    private static void endre(Path fil, Endring endring) throws Exception {
        List<String> linjer = new ArrayList<>(Files.readAllLines(fil));
        endring.paa(linjer);
        Files.write(fil, (String.join("\n", linjer) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private interface Endring {
        void paa(List<String> linjer);
    }
}
