package bospor.note;

import bospor.casework.regneark.Ark;
import bospor.casework.regneark.Celle;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes one sheet as text with semicolons, as Norwegian spreadsheets open it: UTF-8 with a mark in front, decimal comma, days as
 * {@code 12.02.2026} and months as {@code 2026-02}.
 *
 * <p>The file has no types, so a text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class Csvskriver {
    private static final char MERKE = '\uFEFF';
    private static final String FARLIGE = "=+-@\t\r\n";

    private Csvskriver() {}

    static void skriv(Ark ark, OutputStream ut) throws IOException {
        Writer w = new OutputStreamWriter(ut, StandardCharsets.UTF_8);
        w.write(MERKE);
        linje(w, ark.kolonner().stream().map(k -> tekst(k.navn())).toList());
        for (List<Celle> rad : ark.rader()) {
            List<String> felt = new ArrayList<>();
            for (int i = 0; i < ark.kolonner().size(); i++) {
                felt.add(i < rad.size() ? felt(rad.get(i)) : "");
            }
            linje(w, felt);
        }
        w.flush();
    }

    /** Whether a spreadsheet would try to calculate the text. */
    static boolean kanVaereFormel(String tekst) {
        String uten = tekst.stripLeading();
        return !tekst.isEmpty()
                && (FARLIGE.indexOf(tekst.charAt(0)) >= 0 || (!uten.isEmpty() && FARLIGE.indexOf(uten.charAt(0)) >= 0));
    }

    private static void linje(Writer w, List<String> felt) throws IOException {
        w.write(String.join(";", felt));
        w.write("\r\n");
    }

    private static String felt(Celle celle) {
        return switch (celle) {
            case Celle.Tom _ -> "";
            case Celle.Tekst t -> tekst(t.tekst());
            case Celle.Beloep b -> tall(b.kroner().verdi());
            case Celle.Tall t -> tall(t.tall());
            case Celle.Andel a -> tall(a.andel());
            case Celle.Dato d -> bospor.text.Datotekst.dato(d.dag());
            case Celle.Maaned m -> m.maaned().toString();
        };
    }

    private static String tall(BigDecimal tall) {
        return tall.toPlainString().replace('.', ',');
    }

    private static String tekst(String tekst) {
        String trygg = kanVaereFormel(tekst) ? "'" + tekst : tekst;
        boolean sitat = trygg.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return sitat ? "\"" + trygg.replace("\"", "\"\"") + "\"" : trygg;
    }
}
