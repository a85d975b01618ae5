package bospor.ui.timeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** A strip below the months for one settled year: stage, date and key figures of each adult. Opens the settlements. */
final class SettlementBand extends Button {
    private final int fra;
    private final int til;

    private SettlementBand(TimelineViewModel vm, String tekst, int fra, int til) {
        super(tekst);
        this.fra = fra;
        this.til = til;
        getStyleClass().add("oppgjoersbaand");
        setManaged(false);
        setAccessibleText(tekst);
        setOnAction(_ -> vm.visSide(TimelineViewModel.Side.SKATTEOPPGJOER));
    }

    /** One strip for each settled year; a year outside the months that are shown gets the whole width. */
    static List<SettlementBand> av(TimelineViewModel vm, Utsnitt utsnitt) {
        List<SettlementBand> baand = new ArrayList<>();
        List<Oppgjoerskort> kort = utsnitt.tidslinje().personer().stream()
                .map(Personlinje::oppgjoer)
                .toList();
        List<Integer> aar = kort.stream()
                .map(Oppgjoerskort::aar)
                .filter(a -> a != null)
                .distinct()
                .sorted()
                .toList();
        for (Integer a : aar) {
            List<Integer> iAaret = new ArrayList<>();
            for (int n = 0; n < utsnitt.maaneder().size(); n++) {
                YearMonth maaned = utsnitt.maaneder().get(n);
                if (maaned.getYear() == a) {
                    iAaret.add(n);
                }
            }
            boolean utenfor = iAaret.isEmpty();
            String tekst = tekst(kort, a);
            boolean foer = a < utsnitt.maaneder().getFirst().getYear();
            baand.add(new SettlementBand(
                    vm,
                    utenfor ? (foer ? "◂ " : "▸ ") + tekst : tekst,
                    utenfor ? 0 : iAaret.getFirst(),
                    utenfor ? utsnitt.maaneder().size() : iAaret.getLast() + 1));
        }
        return baand;
    }

    private static String tekst(List<Oppgjoerskort> kort, Integer aar) {
        return Tekst.av("oppgjoer.tittel", String.valueOf(aar)) + " · "
                + kort.stream()
                        .filter(k -> aar.equals(k.aar()))
                        .map(k -> k.navn() + ": " + k.status() + tall(k.inntekt()) + formue(k))
                        .collect(Collectors.joining("  |  "));
    }

    private static String tall(Oppgjoerskort.@Nullable Rad rad) {
        return rad == null || rad.beloep() == null
                ? ""
                : " · " + rad.navn().toLowerCase(java.util.Locale.ROOT) + " " + Tekst.kr(rad.beloep());
    }

    private static String formue(Oppgjoerskort kort) {
        return kort.nettoformue() == null ? "" : " · " + Tekst.av("oppgjoer.nettoLiten", Tekst.kr(kort.nettoformue()));
    }

    /** Takes its place under the months. */
    void plasser(ChartGeometry g, double y, double hoeyde) {
        double venstre = g.x(fra) + 1;
        resizeRelocate(venstre, y, Math.max(40, g.x(til) - venstre - 1), hoeyde);
    }
}
