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
 * @param funn the finding, null for headings and for what the registers cannot show
 */
record Funnlinje(
        Art art,
        String tittel,
        String tekst,
        String spoersmaal,
        @Nullable Funn funn) {
    /** What kind of line it is. */
    enum Art {
        OVERSKRIFT,
        FUNN,
        BLINDSONE
    }

    /** The findings, what asks something first, and then what the registers cannot show. */
    static List<Funnlinje> av(Innsikt innsikt, Funntekst tekster) {
        List<Funnlinje> linjer = new ArrayList<>();
        for (Vekt vekt : Vekt.values()) {
            List<Funn> funn =
                    innsikt.funn().stream().filter(f -> f.vekt() == vekt).toList();
            if (!funn.isEmpty()) {
                linjer.add(overskrift("funn.vekt." + vekt, funn.size()));
                funn.forEach(f -> linjer.add(
                        new Funnlinje(Art.FUNN, tekster.tittel(f), tekster.tekst(f), tekster.spoersmaal(f), f)));
            }
        }
        if (linjer.isEmpty()) {
            linjer.add(new Funnlinje(Art.BLINDSONE, "", Tekst.av("funn.ingen"), "", null));
        }
        linjer.add(overskrift("blindsone.overskrift", innsikt.blindsoner().size()));
        for (Blindsone b : innsikt.blindsoner()) {
            linjer.add(new Funnlinje(Art.BLINDSONE, "", tekster.blindsone(b), "", null));
        }
        return List.copyOf(linjer);
    }

    private static Funnlinje overskrift(String noekkel, int antall) {
        return new Funnlinje(Art.OVERSKRIFT, Tekst.av(noekkel, String.valueOf(antall)), "", "", null);
    }

    /** The line as it is read aloud. */
    String opplest() {
        return String.join(
                ". ",
                Stream.of(tittel, tekst, spoersmaal).filter(t -> !t.isEmpty()).toList());
    }
}
