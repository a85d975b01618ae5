package bospor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the program says is wrong with a file or an input, it can say in nynorsk too. */
class FilspraakTest {
    private static final Pattern SETNING =
            Pattern.compile("\"([A-ZÆØÅ][^\"\\\\]* [^\"\\\\]*(?:\\\\.[^\"\\\\]*)*\\.)\"");

    private static final List<String> STEDER = List.of(
            "json",
            "rules/statlig/Inndatakontroll.java",
            "rules/kommunal/Inndatakontroll.java",
            "rules/kommunal/Boliggrense.java",
            "rules/kommunal/Ordningsdata.java",
            "casework/etterkontroll/Sakskontroll.java",
            "casework/etterkontroll/Postinnsetting.java",
            "app/Omregningsfiler.java",
            "casework/omregning/Nyeregler.java");

    @Test
    void ordlistaKjennerHverSetning() throws IOException {
        Set<String> ukjente = new TreeSet<>();
        for (String sted : STEDER) {
            try (Stream<Path> filer = Files.walk(Path.of("src/main/java/bospor", sted))) {
                for (Path fil : (Iterable<Path>) filer.filter(f -> f.toString().endsWith(".java"))::iterator) {
                    SETNING.matcher(Files.readString(fil))
                            .results()
                            .map(m -> m.group(1).replace("\\\"", "\""))
                            .filter(s -> !Ordliste.NYNORSK.kjenner(s))
                            .forEach(ukjente::add);
                }
            }
        }
        assertThat(ukjente).isEmpty();
    }

    /** Those that are put together, and what stands in them is ours or stays. */
    @Test
    void sammensatteSetningerOversettes() {
        assertThat(List.of(
                        "Formatet er ukjent. Denne versjonen av Bospor leser bospor-notat/1.",
                        "Her skal det stå et helt tall fra 0 til 12, uten anførselstegn.",
                        "Verdien er ukjent. Bruk en av disse: LEID, EID.",
                        "Teksten er ikke gyldig JSON i UTF-8 (linje 3, tegn 14). Rett feilen og prøv igjen.",
                        "Filen med oppgjør har en feil i linje 2, oppgjoer: Feltet mangler.",
                        "Vedlegget med beregningen kan ikke leses. Feltet mangler.",
                        "Ordningen er ukjent. Bruk en av disse: statlig, bodo.",
                        "Feltet hører ikke til ordningen. Feltene er: a, b."))
                .extracting(s -> Ordliste.paa(Skjermspraak.NYNORSK, s))
                .containsExactly(
                        "Formatet er ukjent. Denne versjonen av Bospor les bospor-notat/1.",
                        "Her skal det stå eit heilt tal frå 0 til 12, utan hermeteikn.",
                        "Verdien er ukjend. Bruk ein av desse: LEID, EID.",
                        "Teksten er ikkje gyldig JSON i UTF-8 (linje 3, teikn 14). Rett feilen og prøv igjen.",
                        "Fila med oppgjer har ein feil i linje 2, oppgjoer: Feltet manglar.",
                        "Vedlegget med berekninga kan ikkje lesast. Feltet manglar.",
                        "Ordninga er ukjend. Bruk ei av desse: statlig, bodo.",
                        "Feltet høyrer ikkje til ordninga. Felta er: a, b.");
    }
}
