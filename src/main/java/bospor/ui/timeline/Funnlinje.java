package bospor.ui.timeline;

import bospor.insight.Blindsone;
import bospor.insight.Funn;
import bospor.insight.Funnart.Vekt;
import bospor.insight.Innsikt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line in the list of what is worth looking at.
 *
 * @param tittel bold, empty for what the registers cannot show
 * @param spoersmaal what to ask or decide, empty when nothing
 * @param person whose details the line opens, null when it opens none
 * @param funn the finding, null for headings and for what the registers cannot show
 */
record Funnlinje(
        Art art,
        String tittel,
        String tekst,
        String spoersmaal,
        @Nullable Funn funn,
        @Nullable Integer person) {
    /** What kind of line it is. */
    enum Art {
        OVERSKRIFT,
        FUNN,
        /** Findings of an adult whose details are closed. */
        LUKKET,
        BLINDSONE
    }

    /** The findings, what asks something first, and then what the registers cannot show. */
    static List<Funnlinje> av(Innsikt innsikt, List<Funnlinje> lukkede, Funntekst tekster) {
        List<Funnlinje> linjer = new ArrayList<>();
        for (Vekt vekt : Vekt.values()) {
            List<Funn> funn =
                    innsikt.funn().stream().filter(f -> f.vekt() == vekt).toList();
            if (!funn.isEmpty()) {
                linjer.add(overskrift("funn.vekt." + vekt, funn.size()));
                funn.forEach(f -> linjer.add(
                        new Funnlinje(Art.FUNN, tekster.tittel(f), tekster.tekst(f), tekster.spoersmaal(f), f, null)));
            }
        }
        linjer.addAll(lukkede);
        if (linjer.isEmpty()) {
            linjer.add(new Funnlinje(Art.BLINDSONE, "", Tekst.av("funn.ingen"), "", null, null));
        }
        linjer.add(overskrift("blindsone.overskrift", innsikt.blindsoner().size()));
        for (Blindsone b : innsikt.blindsoner()) {
            linjer.add(new Funnlinje(Art.BLINDSONE, "", tekster.blindsone(b), "", null, null));
        }
        return List.copyOf(linjer);
    }

    /** The line that says how much is hidden, and opens it. */
    static Funnlinje lukket(Personlinje p, long antall) {
        return new Funnlinje(
                Art.LUKKET,
                Tekst.av("detaljer.funn", p.navn(), String.valueOf(antall)),
                "",
                Tekst.av("detaljer.aapne", p.navn()),
                null,
                p.nummer());
    }

    private static Funnlinje overskrift(String noekkel, int antall) {
        return new Funnlinje(Art.OVERSKRIFT, Tekst.av(noekkel, String.valueOf(antall)), "", "", null, null);
    }

    /** The line as it is read aloud. */
    String opplest() {
        return String.join(
                ". ",
                Stream.of(tittel, tekst, spoersmaal).filter(t -> !t.isEmpty()).toList());
    }
}
