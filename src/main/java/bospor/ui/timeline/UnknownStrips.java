package bospor.ui.timeline;

import java.util.List;
import javafx.scene.control.Label;

/** A strip for each adult whose income is not known, with the reason in words. */
final class UnknownStrips {
    private static final double HOEYDE = 26;
    private final List<Label> striper;
    private final boolean ingenKjente;

    UnknownStrips(Utsnitt u) {
        List<Personlinje> personer = u.tidslinje().personer();
        striper =
                personer.stream().filter(p -> !p.kjent()).map(p -> stripe(u, p)).toList();
        ingenKjente = striper.size() == personer.size();
    }

    private static Label stripe(Utsnitt u, Personlinje p) {
        Maanedstilstand tilstand = p.tilstand(u.maaneder().getFirst());
        Label stripe = new Label(Tekst.av("diagram.ukjent", p.navn(), tilstand.ord()));
        stripe.getStyleClass().addAll("ukjent-stripe", tilstand.stil());
        stripe.setManaged(false);
        return stripe;
    }

    List<Label> noder() {
        return striper;
    }

    /** What the strips need above the columns, in pixels; nothing when they stand in place of the columns. */
    double over() {
        return ingenKjente ? 0 : striper.size() * HOEYDE;
    }

    /** Lays the strips out above the columns, or over the whole picture when nobody's income is known. */
    void plasser(double x, double topp, double bredde, double hoeyde) {
        double en = ingenKjente ? hoeyde / striper.size() : HOEYDE;
        for (int i = 0; i < striper.size(); i++) {
            striper.get(i).resizeRelocate(x, (ingenKjente ? topp : 2) + i * en, bredde, en - 4);
        }
    }
}
