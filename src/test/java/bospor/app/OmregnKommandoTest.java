package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code omregn} from the outside: notes and lines in, a list with the largest difference first out. */
class OmregnKommandoTest {
    private static final String FNR = "14838740228";

    @TempDir
    @SuppressWarnings("NullAway") // JUnit fills it in before each test.
    private Path mappe;

    private String ut = "";

    @BeforeEach
    void sted() {
        ut = mappe.resolve("liste.csv").toString();
    }

    private String fil(String navn, String innhold) throws IOException {
        return Files.writeString(mappe.resolve(navn), innhold).toString();
    }

    private List<String> liste() throws IOException {
        return Files.readAllLines(Path.of(ut));
    }

    private static String leietaker(String inntekt) {
        return Kjoering.INNDATA.replace("20000", inntekt);
    }

    @Test
    void linjerRegnesForEnAnnenMaanedOgSorteresEtterForskjell() throws Exception {
        String linjer = fil(
                "saker.jsonl",
                leietaker("20000").replace("2026-06", "2025-04") + "\n\n"
                        + leietaker("8000").replace("2026-06", "2025-04") + "\n{ \"feil\": 1 }\n");

        Kjoering k = Kjoering.av("omregn", "--linjer", linjer, "--termin", "2026-06", "--ut", ut);

        assertThat(k.kode()).isZero();
        assertThat(k.ut())
                .startsWith("3 saker: 2 får et annet beløp, 0 får bostøtte de ikke fikk, 0 mister den.\n")
                .contains("1 sak har ingen differanse");
        assertThat(liste()).hasSize(4);
        assertThat(liste().get(0)).startsWith("\uFEFFNr.;Sak;Fil eller linje;Ordning;Måned før;Måned nå;");
        assertThat(liste().get(1)).contains(";2025-04;2026-06;");
        assertThat(liste().get(3)).startsWith("3;;linje 4;;").contains("Feltet er ukjent");
    }

    @Test
    void notaterIEnMappeRegnesMedProgrammetsRegler() throws Exception {
        Path notater = Files.createDirectory(mappe.resolve("notater"));
        String inndata = fil("inndata.json", Kjoering.INNDATA);
        Kjoering.av(
                "notat",
                "--inndata",
                inndata,
                "--ut",
                notater.resolve("a.pdf").toString(),
                "--saksnummer",
                "2026/" + FNR,
                "--person",
                "p1=" + FNR);
        Files.writeString(notater.resolve("b.pdf"), "ikke en pdf");
        Files.writeString(notater.resolve("les.txt"), "ikke et notat");

        Kjoering k = Kjoering.av("omregn", notater.toString(), "--ut", ut);

        assertThat(k.feil()).isEmpty();
        assertThat(liste().get(1))
                .isEqualTo("1;2026/*** ***28;a;statlig;2026-06;2026-06;4169;4169;0;Innvilget;Innvilget;;;");
        assertThat(liste().get(2)).startsWith("2;;b;;").contains("Filen er ikke en PDF");
        assertThat(liste()).hasSize(3);
        assertThat(Files.readString(Path.of(ut))).doesNotContain(FNR);
    }

    @Test
    void nyeOppgjoerOgXlsxVirkerOgsaa() throws Exception {
        String linjer = fil("saker.jsonl", leietaker("8000"));
        String oppgjoer = fil(
                "oppgjoer.jsonl",
                "{\"sak\":\"linje 1\",\"oppgjoer\":{\"person\":\"p1\",\"inntektsaar\":\"2025\",\"naeringsinntekt\":\"60000\"}}\n"
                        + "{\"sak\":\"linje 9\",\"oppgjoer\":{\"person\":\"p1\",\"inntektsaar\":\"2025\"}}");
        Path xlsx = mappe.resolve("liste.xlsx");

        Kjoering k = Kjoering.av("omregn", "--linjer", linjer, "--oppgjoer", oppgjoer, "--ut", xlsx.toString());

        assertThat(k.feil()).isEmpty();
        assertThat(k.ut()).startsWith("1 sak: 1 får et annet beløp").contains("1 sak har nye oppgjør, men er ikke");
        assertThat(xlsx).isNotEmptyFile();
    }

    @Test
    void detSomIkkeKanLesesGirEnSetning() throws Exception {
        assertThat(Kjoering.av("omregn", mappe.resolve("finnesikke").toString(), "--ut", ut))
                .isEqualTo(new Kjoering(
                        2,
                        "",
                        "Mappen med notater kan ikke leses. Sjekk at den finnes og at du har tilgang til den.\n"));
        String linjer = fil("saker.jsonl", leietaker("8000"));
        assertThat(Kjoering.av("omregn", "--linjer", linjer, "--ut", ut, "--satser", fil("s.json", "{}"))
                        .feil())
                .startsWith("Satsene kan ikke brukes: satstabellen: mangler ");
        assertThat(Kjoering.av("omregn", "--linjer", linjer, "--ut", ut, "--regelpakke", fil("p.json", "[]"))
                        .feil())
                .startsWith("Regelpakken kan ikke brukes: ");
        assertThat(Kjoering.av("omregn", "--linjer", linjer, "--ut", ut, "--oppgjoer", fil("o.jsonl", "\n{\"x\":1}"))
                        .feil())
                .startsWith("Filen med oppgjør har en feil i linje 2");
        assertThat(Kjoering.av(
                                "omregn",
                                "--linjer",
                                linjer,
                                "--ut",
                                mappe.resolve(FNR + ".csv").toString())
                        .feil())
                .contains("fødselsnummer i seg");
    }
}
