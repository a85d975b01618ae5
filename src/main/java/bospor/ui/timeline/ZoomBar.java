package bospor.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The buttons that say how many months are shown; those that would show nothing more are disabled. */
final class ZoomBar extends HBox {
    private record Valg(int antall, ToggleButton knapp) {}

    private final TimelineViewModel vm;
    private final List<Valg> valg = new ArrayList<>();

    ZoomBar(TimelineViewModel vm) {
        this.vm = vm;
        getStyleClass().add("knapperad");
        ToggleGroup gruppe = new ToggleGroup();
        for (int antall : Maanedsvindu.VALG) {
            leggTil(antall, String.valueOf(antall), Tekst.av("zoom.navn", String.valueOf(antall)), gruppe);
        }
        leggTil(Maanedsvindu.ALLE, Tekst.av("zoom.alle"), Tekst.av("zoom.alle.navn"), gruppe);
        for (int i = 0; i < valg.size(); i++) {
            String plass = i == 0 ? "left-pill" : i == valg.size() - 1 ? "right-pill" : "center-pill";
            valg.get(i).knapp.getStyleClass().add(plass);
        }
        alltidEtt(gruppe);
        vm.utsnittProperty().subscribe(this::vis);
    }

    private void leggTil(int antall, String tekst, String navn, ToggleGroup gruppe) {
        ToggleButton knapp = new ToggleButton(tekst);
        knapp.setToggleGroup(gruppe);
        knapp.setAccessibleText(navn);
        knapp.setOnAction(_ -> vm.zoom(antall));
        valg.add(new Valg(antall, knapp));
        getChildren().add(knapp);
    }

    private void vis(@Nullable Utsnitt u) {
        if (u == null) {
            return;
        }
        int alle = u.tidslinje().maaneder().size();
        boolean stoerreNok = false;
        for (Valg v : valg) {
            v.knapp.setSelected(v.antall == vm.vindu().valg());
            v.knapp.setDisable(v.antall != Maanedsvindu.ALLE && stoerreNok);
            stoerreNok |= v.antall >= alle;
        }
    }

    /** A toggle that is pressed again stays pressed. */
    static void alltidEtt(ToggleGroup gruppe) {
        gruppe.selectedToggleProperty().addListener((_, foer, ny) -> {
            if (ny == null && foer != null) {
                foer.setSelected(true);
            }
        });
    }
}
