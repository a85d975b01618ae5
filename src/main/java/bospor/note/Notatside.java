package bospor.note;

import bospor.casework.notat.Forsegling;
import bospor.casework.notat.Kommuneplass;
import bospor.casework.notat.Notatdata;
import bospor.trace.Enhet;
import bospor.trace.Noekkeltall;
import bospor.trace.Utfall;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The pages of a note as XHTML, made from its data and checksum alone: the same data always give the same pages.
 *
 * @param tittel of the document, without anything of the persons
 * @param tekster every text that must be found on the paper again
 */
record Notatside(String xhtml, String tittel, String emne, String spraak, List<String> tekster) {
    /** The version of the layout. To be raised with every change of what the pages say. */
    static final int UTFORMING = 4;

    /** The style of the note's pages, and of those that are added to it. */
    static final String STIL = stil();

    private static final List<String> DELER = List.of(
            "begrunnelse", "beregning", "noekkeltall", "opplysninger", "skjoenn", "oppslag", "satser", "kontroll");

    private static final List<String> NOEKKELTALL = List.of(
            "inntektsgrunnlagPerMaaned",
            "inntektsgrunnlagPerAar",
            "formuestilleggPerAar",
            "rimeligBoutgiftProsent",
            "rimeligBoutgiftPerAar",
            "egenandelProsent",
            "andelAvHusleieProsent",
            "husleiePerMaaned",
            "husleiePerAar",
            "formuestilleggPerMaaned",
            "husstandsvekt",
            "vektetInntektPerAar",
            "egenandelPerAar",
            "boutgifterPerAar",
            "boutgiftstakPerAar",
            "godkjenteBoutgifterPerAar",
            "inntektsgrensePerMaaned",
            "egenInntektsgrensePerMaaned",
            "minsteUtbetaling");

    /** Keeps its own copy of the list. */
    Notatside {
        tekster = List.copyOf(tekster);
    }

    static Notatside av(Notatdata data, String sjekksum, Skrift skrift) {
        return new Bygger(data, sjekksum, skrift).bygg();
    }

    /** The file says no unit; the name does. */
    static Enhet enhet(String id) {
        if (id.endsWith("PerMaaned") || id.equals("minsteUtbetaling")) {
            return Enhet.KRONER_PER_MAANED;
        }
        if (id.endsWith("Prosent")) {
            return Enhet.PROSENT;
        }
        return id.endsWith("PerAar") ? Enhet.KRONER_PER_AAR : id.equals("husstandsvekt") ? Enhet.VEKT : Enhet.INGEN;
    }

    /** A checksum in groups that can be read aloud. */
    static String grupper(String sjekksum) {
        return sjekksum.replaceAll("(.{8})(?=.)", "$1 ");
    }

    private static String stil() {
        try (InputStream inn = Objects.requireNonNull(Notatside.class.getResourceAsStream("notat.css"))) {
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("kan ikke lese notat.css", e);
        }
    }

    private static final class Bygger {
        private final Notatdata data;
        private final String sjekksum;
        private final Tekster tekster;
        private final Verditekst verdier;
        private final Html html;

        Bygger(Notatdata data, String sjekksum, Skrift skrift) {
            this.data = data;
            this.sjekksum = sjekksum;
            this.tekster = Tekster.av(data.maal());
            this.verdier = new Verditekst(tekster);
            this.html = new Html(skrift);
        }

        Notatside bygg() {
            String ordning = tekster.ellers(
                    "ordning." + data.inndata().ordning(), data.inndata().ordning());
            String emne = tekster.hent(
                    "emne", ordning, verdier.maaned(data.resultat().termin().maaned()));
            String tittel = tekster.hent("tittel") + ". " + emne;
            String spraak = data.maal().kode() + "-NO";
            html.raa("<html lang=\"" + spraak + "\"><head><title>" + html.escape(tittel) + "</title>");
            html.raa("<meta name=\"subject\" content=\"" + html.escape(emne) + "\"/><style>" + STIL
                    + "@page { @bottom-left { font-family: NoteSans; font-size: 7.5pt; color: #444; content: \""
                    + tekster.hent("bunn", sjekksum.substring(0, Math.min(16, sjekksum.length()))) + "\"; } }</style>");
            html.raa("<bookmarks>");
            for (String del : DELER) {
                html.raa("<bookmark name=\"" + html.escape(tekster.hent(del + ".tittel")) + "\" href=\"#" + del
                        + "\"/>");
            }
            html.raa("</bookmarks></head><body>");
            html.element("h1", "", tekster.hent("tittel"));
            html.element("p", "class=\"emne\"", emne);
            hovedsvar();
            saken(ordning);
            begrunnelse();
            beregning();
            noekkeltall();
            new Opplysninger(data, html, tekster).skriv();
            new Grunnlagsdel(data, html, tekster).skriv();
            // Kept together: a page with one line says nothing, and is easily lost.
            html.element("div", "class=\"samlet\"", this::kontroll);
            html.raa("</body></html>");
            return new Notatside(html.toString(), tittel, emne, spraak, html.tekster());
        }

        private void hovedsvar() {
            var beloep = data.resultat().beloepPerMaaned();
            boolean innvilget = data.resultat().utfall() == Utfall.INNVILGET && beloep != null;
            html.element("div", "class=\"svar\"", () -> {
                html.element(
                        "p",
                        "class=\"utfall\"",
                        tekster.hent("utfall." + data.resultat().utfall()));
                if (innvilget && beloep != null) {
                    html.element("p", "class=\"beloep\"", tekster.hent("enhet.perMaaned", verdier.kroner(beloep)));
                }
                var aar = data.resultat().beloepPerAar();
                if (innvilget && aar != null) {
                    html.element("p", "", tekster.hent("enhet.perAar", verdier.kroner(aar)));
                }
            });
        }

        private void saken(String ordning) {
            String mangler = tekster.hent("ikkeOppgitt");
            List<String[]> rader = new ArrayList<>();
            rader.add(
                    rad("saken.gjelder", verdier.maaned(data.resultat().termin().maaned())));
            rader.add(rad("saken.ordning", ordning));
            rader.add(rad("saken.kommune", kommune()));
            rader.add(rad(
                    "saken.saksnummer",
                    Objects.requireNonNullElse(data.utarbeidet().saksnummer(), mangler)));
            rader.add(rad(
                    "saken.formaal",
                    Objects.requireNonNullElse(data.utarbeidet().formaal(), mangler)));
            rader.add(rad("saken.bruker", data.utarbeidet().bruker()));
            rader.add(rad("saken.tid", verdier.tidspunkt(data.utarbeidet().tid())));
            html.fakta(rader);
        }

        private String kommune() {
            String nummer = data.inndata().kommunenummer().nummer();
            for (Kommuneplass k : data.grunnlag().kommuner()) {
                if (k.nummer().equals(nummer)) {
                    return nummer + " " + k.navn();
                }
            }
            return nummer;
        }

        private String[] rad(String noekkel, String verdi) {
            return new String[] {tekster.hent(noekkel), verdi};
        }

        private void begrunnelse() {
            html.overskrift("begrunnelse", tekster.hent("begrunnelse.tittel"));
            for (String setning : Begrunnelse.av(data, tekster)) {
                html.element("p", "", setning);
            }
        }

        private void beregning() {
            html.overskrift("beregning", tekster.hent("beregning.tittel"));
            html.element("p", "", tekster.hent("beregning.forklaring"));
            new Sporliste(html, tekster).skriv(data.resultat().spor());
        }

        private void noekkeltall() {
            html.overskrift("noekkeltall", tekster.hent("noekkeltall.tittel"));
            List<String[]> rader = new ArrayList<>();
            List<Noekkeltall> alle = new ArrayList<>(data.resultat().noekkeltall());
            // The canonical form has them by name; the pages have them in the order of the calculation.
            alle.sort(Comparator.comparingInt(n -> NOEKKELTALL.indexOf(n.id()) & Integer.MAX_VALUE));
            for (Noekkeltall n : alle) {
                BigDecimal verdi = n.verdi();
                rader.add(new String[] {
                    tekster.ellers("noekkeltall." + n.id(), n.id()),
                    verdi == null ? tekster.hent("ikkeBeregnet") : verdier.verdi(verdi, enhet(n.id()))
                });
            }
            html.fakta(rader);
            html.element("p", "", tekster.hent("avrunding." + data.inndata().avrunding()));
        }

        private void kontroll() {
            html.overskrift("kontroll", tekster.hent("kontroll.tittel"));
            Forsegling f = data.forsegling();
            List<String[]> rader = new ArrayList<>();
            rader.add(rad("kontroll.program", data.program().versjon()));
            rader.add(rad(
                    "kontroll.regler",
                    data.resultat().regelsett().id() + " "
                            + data.resultat().regelsett().versjon()));
            rader.add(rad("kontroll.forsegling", f == null ? tekster.hent("kontroll.uforseglet") : forseglet(f)));
            rader.add(rad("kontroll.sjekksum", grupper(sjekksum)));
            html.fakta(rader);
            html.element("p", "", tekster.hent("kontroll.slik"));
            html.element("p", "", tekster.hent("kontroll.vedtak"));
        }

        private String forseglet(Forsegling f) {
            return f.organisasjonsnummer().isEmpty()
                    ? tekster.hent("kontroll.forseglet", f.virksomhet())
                    : tekster.hent("kontroll.forsegletOrg", f.virksomhet(), f.organisasjonsnummer());
        }
    }
}
