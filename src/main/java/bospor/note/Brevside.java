package bospor.note;

import bospor.casework.notat.Notatdata;
import bospor.text.Datotekst;
import bospor.trace.Enhet;
import bospor.trace.Grunn;
import bospor.trace.Noekkeltall;
import bospor.trace.Sats;
import bospor.trace.Utfall;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The letter as XHTML: the answer, the reasons, one total for each person, and how it was calculated in a few sentences. */
final class Brevside {
    private static final String STIL = stil();
    private static final int FLEST_GRUNNER = 4;
    private static final int LENGSTE_GRUNN = 400;
    private static final int LENGSTE_SAKSNUMMER = 60;
    private static final int MERKE = 16;

    private final Notatdata data;
    private final String sjekksum;
    private final String ekstraStil;
    private final int flestPersoner;
    private final Tekster tekster;
    private final Verditekst verdier;
    private final Html html;

    private Brevside(Notatdata data, String sjekksum, Skrift skrift, String ekstraStil, int flestPersoner) {
        this.data = data;
        this.sjekksum = sjekksum;
        this.ekstraStil = ekstraStil;
        this.flestPersoner = flestPersoner;
        this.tekster = Tekster.av(data.maal());
        this.verdier = new Verditekst(tekster);
        this.html = new Html(skrift);
    }

    /**
     * The page of these data.
     *
     * @param sjekksum the note's, empty when there is none
     * @param ekstraStil style rules after the usual ones
     * @param flestPersoner how many lines the table of persons may have
     */
    static Notatside av(Notatdata data, String sjekksum, Skrift skrift, String ekstraStil, int flestPersoner) {
        return new Brevside(data, sjekksum, skrift, ekstraStil, flestPersoner).bygg();
    }

    private Notatside bygg() {
        String maaned = verdier.maaned(data.resultat().termin().maaned());
        String emne = tekster.hent("emne", ordning(), maaned);
        String tittel = tekster.hent("brev.tittel");
        String spraak = data.maal().kode() + "-NO";
        html.raa("<html lang=\"" + spraak + "\"><head><title>" + html.escape(tittel) + "</title>");
        html.raa("<meta name=\"subject\" content=\"" + html.escape(emne) + "\"/><style>" + STIL + ekstraStil
                + "</style></head><body>");
        html.element("h1", "", tittel);
        String saksnummer = data.utarbeidet().saksnummer();
        if (saksnummer != null) {
            html.element("p", "", tekster.hent("brev.saksnummer", kort(saksnummer, LENGSTE_SAKSNUMMER)));
        }
        svar(maaned);
        hvorfor();
        new Brevinntekt(data, html, tekster, flestPersoner).skriv();
        if (!data.skjoenn().isEmpty()) {
            html.element("p", "", tekster.hent("brev.skjoenn"));
        }
        regnet();
        html.element("h2", "", tekster.hent("brev.feil.tittel"));
        html.element("p", "", tekster.hent("brev.feil"));
        html.element("p", "", tekster.hent("brev.vedtak"));
        String naar = verdier.tidspunkt(data.utarbeidet().tid());
        html.element(
                "p",
                "class=\"bunn\"",
                sjekksum.isEmpty()
                        ? tekster.hent("brev.bunn", naar)
                        : tekster.hent("brev.bunnMedNotat", naar, sjekksum.substring(0, MERKE)));
        html.raa("</body></html>");
        return new Notatside(html.toString(), tittel, emne, spraak, html.tekster());
    }

    private String ordning() {
        String id = data.inndata().ordning();
        return tekster.ellers("ordning." + id, id);
    }

    private void svar(String maaned) {
        var beloep = data.resultat().beloepPerMaaned();
        String ordning = tekster.hent(
                "ordning.ibestemt." + (data.inndata().ordning().equals("statlig") ? "statlig" : "kommunal"));
        html.element("div", "class=\"svar\"", () -> {
            html.element(
                    "p",
                    "class=\"utfall\"",
                    tekster.hent(
                            "brev.svar." + data.resultat().utfall(),
                            beloep == null ? "" : verdier.kroner(beloep),
                            ordning,
                            maaned));
            html.element(
                    "p",
                    "",
                    tekster.hent(
                            "brev.gjelder",
                            maaned,
                            Datotekst.dato(data.resultat().termin().situasjonsdato())));
        });
    }

    private void hvorfor() {
        List<Grunn> grunner = data.resultat().grunner();
        BigDecimal grense = tall("egenInntektsgrensePerMaaned");
        boolean forHoeyInntekt = "V03".equals(data.resultat().avslagskode()) && grense != null;
        if (grunner.isEmpty() && !forHoeyInntekt) {
            return;
        }
        html.element("h2", "", tekster.hent("brev.hvorfor.tittel"));
        Brevnavn navn = new Brevnavn(data, tekster);
        for (Grunn g : grunner.subList(0, Math.min(FLEST_GRUNNER, grunner.size()))) {
            html.element("p", "", kort(navn.i(tekster.fraReglene(g.tekst())), LENGSTE_GRUNN));
        }
        if (grunner.size() > FLEST_GRUNNER) {
            html.element("p", "", tekster.hent("brev.flereGrunner"));
        }
        if (forHoeyInntekt && grense != null) {
            html.element("p", "", tekster.hent("brev.grense", verdier.kroner(grense)));
        }
    }

    private void regnet() {
        BigDecimal egenandel = tall("egenandelPerAar");
        BigDecimal utgifter = tall("boutgifterPerAar");
        BigDecimal tak = tall("boutgiftstakPerAar");
        if (egenandel == null || utgifter == null || tak == null) {
            andreTall();
            return;
        }
        html.element("h2", "", tekster.hent("brev.regnet.tittel"));
        List<String> setninger = new ArrayList<>();
        if (data.inndata().husstand().antall() > 1) {
            setninger.add(tekster.hent(
                    "brev.regnet.vekt", String.valueOf(data.inndata().husstand().antall())));
        }
        setninger.add(
                utgifter.compareTo(tak) > 0
                        ? tekster.hent("brev.regnet.overTaket", verdier.kroner(utgifter), verdier.kroner(tak))
                        : tekster.hent("brev.regnet.underTaket", verdier.kroner(utgifter)));
        setninger.add(tekster.hent(
                egenandel.compareTo(utgifter.min(tak)) < 0 ? "brev.regnet.egenandel" : "brev.regnet.egenandelOver",
                verdier.kroner(egenandel)));
        if (data.resultat().utfall() == Utfall.INNVILGET) {
            innvilget(setninger);
        }
        html.element("p", "", String.join(" ", setninger));
    }

    private void innvilget(List<String> setninger) {
        for (Sats s : data.resultat().satser()) {
            if (s.id().equals("dekningsgrad")) {
                setninger.add(tekster.hent("brev.regnet.dekning", verdier.verdi(s.verdi(), Enhet.ANDEL)));
            }
        }
        var beloep = data.resultat().beloepPerMaaned();
        if (beloep != null) {
            setninger.add(tekster.hent("brev.regnet.resultat", verdier.kroner(beloep)));
        }
    }

    /** The figures of a scheme that is calculated in another way than the state's. */
    private void andreTall() {
        List<String[]> rader = new ArrayList<>();
        for (Noekkeltall n : data.resultat().noekkeltall()) {
            BigDecimal verdi = n.verdi();
            if (verdi != null) {
                rader.add(new String[] {
                    tekster.ellers("noekkeltall." + n.id(), tekster.fraReglene(n.navn())),
                    verdier.verdi(verdi, Notatside.enhet(n.id()))
                });
            }
        }
        if (!rader.isEmpty()) {
            html.element("h2", "", tekster.hent("brev.tall.tittel"));
            html.fakta(rader);
        }
    }

    private @Nullable BigDecimal tall(String id) {
        return data.resultat().noekkeltall(id).map(Noekkeltall::verdi).orElse(null);
    }

    private static String kort(String tekst, int lengst) {
        return tekst.length() <= lengst ? tekst : tekst.substring(0, lengst - 1) + "…";
    }

    private static String stil() {
        try (InputStream inn = Objects.requireNonNull(Brevside.class.getResourceAsStream("brev.css"))) {
            return new String(inn.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("kan ikke lese brev.css", e);
        }
    }
}
