package bospor.ui.timeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;

/** A strip below the months for one settled year: stage, date and key figures of each adult. Opens the settlements. */
final class SettlementBand extends Button {
    private static final int HVER_SIN = 3;

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

    /**
     * One strip for each settled year and adult, or for each year when the adults are many; a year outside the months
     * that are shown gets the whole width.
     */
    static List<SettlementBand> av(TimelineViewModel vm, Utsnitt utsnitt) {
        List<SettlementBand> baand = new ArrayList<>();
        List<Oppgjoerskort> alle = utsnitt.tidslinje().personer().stream()
                .map(Personlinje::oppgjoer)
                .filter(k -> k.aar() != null)
                .toList();
        List<Integer> aar = alle.stream()
                .mapMultiToInt(SettlementBand::aar)
                .distinct()
                .sorted()
                .boxed()
                .toList();
        for (int a : aar) {
            List<Oppgjoerskort> kort = alle.stream()
                    .filter(k -> Integer.valueOf(a).equals(k.aar()))
                    .toList();
            if (kort.size() <= HVER_SIN) {
                kort.forEach(k -> baand.add(stripe(vm, utsnitt, a, tekst(k))));
            } else {
                baand.add(stripe(
                        vm, utsnitt, a, kort.stream().map(SettlementBand::tekst).collect(Collectors.joining("  |  "))));
            }
        }
        String uten = utsnitt.tidslinje().personer().stream()
                .map(Personlinje::oppgjoer)
                .filter(k -> k.aar() == null)
                .map(Oppgjoerskort::navn)
                .collect(Collectors.joining(", "));
        if (!uten.isEmpty()) {
            baand.add(new SettlementBand(
                    vm,
                    Tekst.av("oppgjoer.mangler", uten),
                    0,
                    utsnitt.maaneder().size()));
        }
        return baand;
    }

    private static void aar(Oppgjoerskort kort, IntConsumer ut) {
        if (kort.aar() != null) {
            ut.accept(kort.aar());
        }
    }

    private static SettlementBand stripe(TimelineViewModel vm, Utsnitt utsnitt, int aar, String tekst) {
        List<YearMonth> maaneder = utsnitt.maaneder();
        List<Integer> iAaret = IntStream.range(0, maaneder.size())
                .filter(n -> maaneder.get(n).getYear() == aar)
                .boxed()
                .toList();
        String helt = Tekst.av("oppgjoer.tittel", String.valueOf(aar)) + " · " + tekst;
        if (iAaret.isEmpty()) {
            boolean foer = aar < maaneder.getFirst().getYear();
            return new SettlementBand(vm, (foer ? "◂ " : "▸ ") + helt, 0, maaneder.size());
        }
        return new SettlementBand(vm, helt, iAaret.getFirst(), iAaret.getLast() + 1);
    }

    private static String tekst(Oppgjoerskort kort) {
        return kort.navn() + " · " + kort.kort() + formue(kort);
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
