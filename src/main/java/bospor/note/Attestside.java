package bospor.note;

import bospor.casework.attestering.Attest;
import bospor.casework.notat.Forsegling;
import bospor.casework.notat.Maalform;
import bospor.casework.notat.Notatdata;
import bospor.trace.Utfall;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a page after the note, for those who have no Bospor: made from the note's data and the decision alone, so that
 * the same data always give the same page.
 */
final class Attestside {
    /** The version of the page. To be raised with every change of what it says. */
    static final int UTFORMING = 1;

    private static final int MERKE = 16;

    private final Attest attest;
    private final int nummer;
    private final @Nullable Notatdata notat;
    private final Tekster tekster;
    private final Verditekst verdier;
    private final Html html;

    private Attestside(Attest attest, int nummer, @Nullable Notatdata notat, Skrift skrift) {
        this.attest = attest;
        this.nummer = nummer;
        this.notat = notat;
        this.tekster = Tekster.av(notat == null ? Maalform.BOKMAAL : notat.maal());
        this.verdier = new Verditekst(tekster);
        this.html = new Html(skrift);
    }

    /**
     * The page of this decision.
     *
     * @param nummer its place in the row, the first is 1
     * @param notat what it is about, null when the note cannot be read; the page is in the note's form of Norwegian
     */
    static Notatside av(Attest attest, int nummer, @Nullable Notatdata notat, Skrift skrift) {
        return new Attestside(attest, nummer, notat, skrift).bygg();
    }

    private Notatside bygg() {
        String tittel = tekster.hent("attest.tittel", String.valueOf(nummer));
        String spraak = tekster.maal().kode() + "-NO";
        html.raa("<html lang=\"" + spraak + "\"><head><title>" + html.escape(tittel) + "</title>");
        html.raa("<style>" + Notatside.STIL + "@page { @bottom-left { font-family: NoteSans; font-size: 7.5pt;"
                + " color: #444; content: \"" + bunn() + "\"; } @bottom-right { content: \"\"; } }</style>");
        html.raa("<bookmarks><bookmark name=\"" + html.escape(tittel) + "\" href=\"#" + anker()
                + "\"/></bookmarks></head><body>");
        html.element("h1", "id=\"" + anker() + "\"", tittel);
        html.element(
                "div",
                "class=\"svar\"",
                () -> html.element("p", "class=\"utfall\"", tekster.hent("attest." + attest.avgjoerelse())));
        html.fakta(fakta());
        html.element("p", "", tekster.hent("attest.slik", Attestvedlegg.navn(nummer)));
        html.element("p", "", tekster.hent("attest.vedtak"));
        html.raa("</body></html>");
        return new Notatside(html.toString(), tittel, "", spraak, html.tekster());
    }

    private String anker() {
        return "avgjoerelse-" + nummer;
    }

    /** Stands in the style sheet, so nothing but what the program has made: the checksum is a text from a file. */
    private String bunn() {
        String sjekksum = attest.notat().replaceAll("[^0-9a-f]", "");
        return tekster.hent(
                "attest.bunn", String.valueOf(nummer), sjekksum.substring(0, Math.min(MERKE, sjekksum.length())));
    }

    private List<String[]> fakta() {
        List<String[]> rader = new ArrayList<>();
        Notatdata n = notat;
        if (n != null) {
            rad(rader, "gjelder", gjelder(n));
            rader.add(new String[] {
                tekster.hent("saken.saksnummer"),
                Objects.requireNonNullElse(n.utarbeidet().saksnummer(), tekster.hent("ikkeOppgitt"))
            });
            rader.add(new String[] {
                tekster.hent("saken.bruker"),
                n.utarbeidet().bruker() + ", "
                        + verdier.tidspunkt(n.utarbeidet().tid())
            });
        }
        rad(rader, "bruker", attest.bruker());
        rad(rader, "tid", verdier.tidspunkt(attest.tid()));
        attest.grunner().forEach(g -> rad(rader, "grunner", tekster.hent("grunn." + g)));
        rad(rader, "kommentar", attest.kommentar().isBlank() ? tekster.hent("attest.ingenKommentar") : kommentar());
        Forsegling f = attest.forsegling();
        rader.add(new String[] {
            tekster.hent("kontroll.forsegling"), f == null ? tekster.hent("attest.uforseglet") : forseglet(f)
        });
        rad(rader, "notat", Notatside.grupper(attest.notat()));
        return rader;
    }

    private void rad(List<String[]> rader, String noekkel, String verdi) {
        rader.add(new String[] {tekster.hent("attest." + noekkel), verdi});
    }

    /** Which calculation, and what came of it: enough to know the case by without turning back. */
    private String gjelder(Notatdata n) {
        String ordning =
                tekster.ellers("ordning." + n.inndata().ordning(), n.inndata().ordning());
        String hva = tekster.hent(
                "emne", ordning, verdier.maaned(n.resultat().termin().maaned()));
        var beloep = n.resultat().beloepPerMaaned();
        String svar = tekster.hent("utfall." + n.resultat().utfall());
        return hva + ": "
                + (n.resultat().utfall() == Utfall.INNVILGET && beloep != null
                        ? svar + ", " + tekster.hent("enhet.perMaaned", verdier.kroner(beloep))
                        : svar);
    }

    private String kommentar() {
        return attest.kommentar().strip().replaceAll("\\s+", " ");
    }

    private String forseglet(Forsegling f) {
        return f.organisasjonsnummer().isEmpty()
                ? tekster.hent("kontroll.forseglet", f.virksomhet())
                : tekster.hent("kontroll.forsegletOrg", f.virksomhet(), f.organisasjonsnummer());
    }
}
