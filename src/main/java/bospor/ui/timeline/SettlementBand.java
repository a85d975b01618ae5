package bospor.ui.timeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** A strip below the months for one settled year: stage, date and key figures of each adult. Opens the settlements. */
final class SettlementBand extends Button {
    private static final int HVER_SIN = 3;

    private final @Nullable Integer aar;
    private final String tekst;
    private int fra;
    private int til;

    private SettlementBand(TimelineViewModel vm, @Nullable Integer aar, String tekst) {
        super(tekst);
        this.aar = aar;
        this.tekst = tekst;
        getStyleClass().add("oppgjoersbaand");
        setManaged(false);
        setAccessibleText(tekst);
        setOnAction(_ -> vm.visSide(Side.SKATTEOPPGJOER));
    }

    /** One strip for each settled year and adult, or for each year when the adults are many. */
    static List<SettlementBand> av(TimelineViewModel vm, Tidslinje tidslinje) {
        List<SettlementBand> baand = new ArrayList<>();
        List<Oppgjoerskort> alle = tidslinje.personer().stream()
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
                kort.forEach(k -> baand.add(stripe(vm, a, tekst(k))));
            } else {
                baand.add(stripe(vm, a, kort.stream().map(SettlementBand::tekst).collect(Collectors.joining("  |  "))));
            }
        }
        String uten = tidslinje.personer().stream()
                .map(Personlinje::oppgjoer)
                .filter(k -> k.aar() == null)
                .map(Oppgjoerskort::navn)
                .collect(Collectors.joining(", "));
        if (!uten.isEmpty()) {
            baand.add(new SettlementBand(vm, null, Tekst.av("oppgjoer.mangler", uten)));
        }
        return baand;
    }

    private static void aar(Oppgjoerskort kort, IntConsumer ut) {
        if (kort.aar() != null) {
            ut.accept(kort.aar());
        }
    }

    private static SettlementBand stripe(TimelineViewModel vm, int aar, String tekst) {
        return new SettlementBand(vm, aar, Tekst.av("oppgjoer.tittel", String.valueOf(aar)) + " · " + tekst);
    }

    /** Lies under the months of its year; a year outside the months that are shown gets the whole width and an arrow. */
    void tilpass(List<YearMonth> maaneder) {
        fra = 0;
        til = maaneder.size();
        String pil = "";
        if (aar != null) {
            int[] iAaret = IntStream.range(0, maaneder.size())
                    .filter(n -> maaneder.get(n).getYear() == aar)
                    .toArray();
            if (iAaret.length == 0) {
                pil = aar < maaneder.getFirst().getYear() ? "◂ " : "▸ ";
            } else {
                fra = iAaret[0];
                til = iAaret[iAaret.length - 1] + 1;
            }
        }
        setText(pil + tekst);
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
