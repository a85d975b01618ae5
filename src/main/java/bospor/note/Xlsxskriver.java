package bospor.note;

import bospor.casework.regneark.Ark;
import bospor.casework.regneark.Celle;
import bospor.casework.regneark.Regneark;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a spreadsheet as Office Open XML. A text becomes a text cell; one that a spreadsheet would take for a formula if
 * somebody edited it is marked as text as well. There is not a single formula in the file.
 */
final class Xlsxskriver {
    private static final String HELE_KRONER = "#,##0";
    private static final String KRONER_OG_OERE = "#,##0.00";
    private static final String PROSENT = "0.0%";
    private static final String DAG = "dd.mm.yyyy";
    private static final String MAANED = "mmmm yyyy";
    private static final String SOM_TEKST = "@";

    /** What the format itself allows. */
    private static final int LENGSTE_TEKST = 32_767;

    private static final int LENGSTE_ARKNAVN = 31;
    private static final Pattern IKKE_I_ARKNAVN = Pattern.compile("[\\[\\]:*?/\\\\]");
    private static final Pattern IKKE_I_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final Worksheet ark;

    private Xlsxskriver(Worksheet ark) {
        this.ark = ark;
    }

    static void skriv(Regneark regneark, OutputStream ut) throws IOException {
        Workbook bok = new Workbook(ut, "Bospor", null);
        for (Ark a : regneark.ark()) {
            String navn = IKKE_I_ARKNAVN.matcher(a.navn()).replaceAll(" ");
            Worksheet blad = bok.newWorksheet(navn.substring(0, Math.min(navn.length(), LENGSTE_ARKNAVN)));
            new Xlsxskriver(blad).skriv(a);
            blad.finish();
        }
        bok.finish();
    }

    private void skriv(Ark a) {
        for (int k = 0; k < a.kolonner().size(); k++) {
            ark.width(k, a.kolonner().get(k).bredde());
            tekst(0, k, a.kolonner().get(k).navn());
            ark.style(0, k).bold().wrapText(true).set();
        }
        for (int r = 0; r < a.rader().size(); r++) {
            List<Celle> rad = a.rader().get(r);
            for (int k = 0; k < rad.size(); k++) {
                celle(r + 1, k, rad.get(k));
            }
        }
        ark.freezePane(0, 1);
        if (!a.rader().isEmpty()) {
            ark.setAutoFilter(0, 0, a.rader().size(), a.kolonner().size() - 1);
        }
    }

    private void celle(int rad, int kolonne, Celle celle) {
        switch (celle) {
            case Celle.Tom _ -> {
                // Nothing is written: an empty cell is counted by no sum.
            }
            case Celle.Tekst t -> {
                tekst(rad, kolonne, t.tekst());
                if (t.innrykk() > 0) {
                    ark.style(rad, kolonne).indent(t.innrykk()).set();
                }
            }
            case Celle.Beloep b -> {
                BigDecimal kroner = b.kroner().verdi();
                tall(rad, kolonne, kroner, hele(kroner) ? HELE_KRONER : KRONER_OG_OERE);
            }
            case Celle.Tall t -> ark.value(rad, kolonne, t.tall());
            case Celle.Andel a -> tall(rad, kolonne, a.andel(), PROSENT);
            case Celle.Dato d -> {
                ark.value(rad, kolonne, d.dag());
                ark.style(rad, kolonne).format(DAG).set();
            }
            case Celle.Maaned m -> {
                ark.value(rad, kolonne, m.maaned().atDay(1));
                ark.style(rad, kolonne).format(MAANED).set();
            }
        }
    }

    private void tekst(int rad, int kolonne, String tekst) {
        String trygg = IKKE_I_XML.matcher(tekst).replaceAll(" ");
        ark.value(rad, kolonne, trygg.substring(0, Math.min(trygg.length(), LENGSTE_TEKST)));
        if (Csvskriver.kanVaereFormel(trygg)) {
            ark.style(rad, kolonne).format(SOM_TEKST).set();
        }
    }

    private void tall(int rad, int kolonne, BigDecimal tall, String form) {
        ark.value(rad, kolonne, tall);
        ark.style(rad, kolonne).format(form).set();
    }

    private static boolean hele(BigDecimal tall) {
        return tall.stripTrailingZeros().scale() <= 0;
    }
}
