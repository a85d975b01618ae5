package bospor.note;

import bospor.casework.notat.Notatdata;
import bospor.domain.Person;
import bospor.trace.Noekkeltall;
import bospor.trace.Spor;
import bospor.trace.Steg;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The income part of a letter: one total for each person as the rules counted it, and nothing of what it is made of. */
final class Brevinntekt {
    private static final String STEG = "inntekt.";

    private final Notatdata data;
    private final Html html;
    private final Tekster tekster;
    private final Verditekst verdier;
    private final int flest;
    private final Map<String, BigDecimal> totaler = new HashMap<>();
    private final List<List<String>> rader = new ArrayList<>();

    private record Linje(String hvem, BigDecimal beloep) {}

    Brevinntekt(Notatdata data, Html html, Tekster tekster, int flest) {
        this.data = data;
        this.html = html;
        this.tekster = tekster;
        this.verdier = new Verditekst(tekster);
        this.flest = flest;
    }

    /** Writes the table; nothing when the scheme does not count person by person. */
    void skriv() {
        finn(data.resultat().spor());
        if (totaler.isEmpty()) {
            return;
        }
        html.element("h2", "", tekster.hent("brev.inntekt.tittel"));
        html.element(
                "p",
                "",
                tekster.hent(
                        "brev.inntekt.innledning",
                        verdier.maaned(data.resultat().termin().maaned())));
        personer();
        noekkeltall("brev.formue", "formuestilleggPerMaaned", false);
        noekkeltall("brev.sum", "inntektsgrunnlagPerMaaned", true);
        html.tabell(
                List.of("hva", "tall"),
                List.of(tekster.hent("brev.kolonne.hvem"), tekster.hent("brev.kolonne.beloep")),
                rader);
    }

    private void finn(Spor spor) {
        if (spor instanceof Steg s && s.id().startsWith(STEG) && s.verdi() != null) {
            totaler.putIfAbsent(s.id().substring(STEG.length()), s.verdi());
            return;
        }
        spor.grunnlag().forEach(this::finn);
    }

    private void personer() {
        Brevnavn navn = new Brevnavn(data, tekster);
        List<Linje> linjer = new ArrayList<>();
        int barn = 0;
        for (Person p : data.inndata().husstand().personer()) {
            BigDecimal total = totaler.getOrDefault(p.id(), BigDecimal.ZERO);
            if (total.signum() == 0 && !p.erVoksen()) {
                barn++;
            } else {
                linjer.add(new Linje(navn.av(p), total));
            }
        }
        if (barn > 0) {
            String hvem = barn == 1 ? tekster.hent("brev.ettBarn") : tekster.hent("brev.flereBarn", "" + barn);
            linjer.add(new Linje(hvem, BigDecimal.ZERO));
        }
        samleResten(linjer).forEach(l -> rader.add(List.of(l.hvem(), verdier.kroner(l.beloep()))));
    }

    /** The applicant and those with the largest totals one by one, and the others together. */
    private List<Linje> samleResten(List<Linje> linjer) {
        if (linjer.size() <= flest) {
            return linjer;
        }
        List<Linje> ut = new ArrayList<>(linjer.subList(0, flest - 1));
        List<Linje> resten = linjer.subList(flest - 1, linjer.size());
        ut.add(new Linje(
                tekster.hent("brev.flere", "" + resten.size()),
                resten.stream().map(Linje::beloep).reduce(BigDecimal.ZERO, BigDecimal::add)));
        return ut;
    }

    private void noekkeltall(String tekst, String id, boolean ogNull) {
        data.resultat()
                .noekkeltall(id)
                .map(Noekkeltall::verdi)
                .filter(v -> ogNull || v.signum() != 0)
                .ifPresent(v -> rader.add(List.of(tekster.hent(tekst), verdier.kroner(v))));
    }
}
