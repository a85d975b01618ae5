package bospor.note;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the pages of a note as well-formed XHTML. Every text is escaped, and remembered so that somebody can see to it that
 * it reached the paper.
 */
final class Html {
    private final StringBuilder ut = new StringBuilder(1 << 15);
    private final List<String> tekster = new ArrayList<>();
    private final Skrift skrift;

    Html(Skrift skrift) {
        this.skrift = skrift;
    }

    /** What stands inside an element. */
    interface Innhold {
        /** Writes it. */
        void skriv();
    }

    /** An element without attributes. */
    void element(String navn, Innhold innhold) {
        element(navn, "", innhold);
    }

    /** An element with attributes written by the program ({@code class="x"}). */
    void element(String navn, String attributter, Innhold innhold) {
        ut.append('<')
                .append(navn)
                .append(attributter.isEmpty() ? "" : " ")
                .append(attributter)
                .append('>');
        innhold.skriv();
        ut.append("</").append(navn).append('>');
    }

    /** An element with one text. */
    void element(String navn, String attributter, String tekst) {
        element(navn, attributter, () -> tekst(tekst));
    }

    /** A text; characters the font cannot show are named by their number. */
    void tekst(String tekst) {
        // A paragraph sign and its number belong on the same line.
        String trygg = skrift.vis(tekst).replace("§ ", "§\u00a0");
        if (!trygg.isBlank()) {
            tekster.add(trygg);
        }
        ut.append(escape(trygg));
    }

    /** A heading of the second level that the list of bookmarks points at. */
    void overskrift(String id, String tekst) {
        element("h2", "id=\"" + id + "\"", tekst);
    }

    /** A table with two columns, the first of which names the second. */
    void fakta(List<String[]> rader) {
        element(
                "table",
                "class=\"fakta\"",
                () -> element("tbody", () -> {
                    for (String[] rad : rader) {
                        element("tr", () -> {
                            element("th", "scope=\"row\"", rad[0]);
                            element("td", "", rad[1]);
                        });
                    }
                }));
    }

    /** A table with a head; columns whose class is {@code tall} are set to the right. */
    void tabell(List<String> klasser, List<String> hode, List<List<String>> rader) {
        tabell(klasser.size() == 3 ? "liste tre" : "liste", klasser, hode, rader);
    }

    /** A table with a head, in a style of its own. */
    void tabell(String stil, List<String> klasser, List<String> hode, List<List<String>> rader) {
        element("table", "class=\"" + stil + "\"", () -> {
            element(
                    "thead",
                    () -> element("tr", () -> {
                        for (int i = 0; i < hode.size(); i++) {
                            element("th", "scope=\"col\" class=\"" + klasser.get(i) + "\"", hode.get(i));
                        }
                    }));
            element("tbody", () -> {
                for (List<String> rad : rader) {
                    element("tr", () -> {
                        for (int i = 0; i < rad.size(); i++) {
                            element("td", "class=\"" + klasser.get(i) + "\"", rad.get(i));
                        }
                    });
                }
            });
        });
    }

    /** Markup written by the program. */
    void raa(String markup) {
        ut.append(markup);
    }

    /** Every text, in order. */
    List<String> tekster() {
        return tekster;
    }

    @Override
    public String toString() {
        return ut.toString();
    }

    String escape(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
