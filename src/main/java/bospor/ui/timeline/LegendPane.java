package bospor.ui.timeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the colours and patterns mean, person by person and payer by payer; each source can be taken out of the picture. */
final class LegendPane extends VBox {
    private final TimelineViewModel vm;
    private final Label skjult = new Label();
    private final HBox skjultlinje;

    LegendPane(TimelineViewModel vm) {
        this.vm = vm;
        getStyleClass().add("tegnforklaring");
        Hyperlink visAlle = new Hyperlink(Tekst.av("tegn.visAlle"));
        visAlle.setOnAction(_ -> {
            vm.vis(Set.copyOf(ider()), true);
            bygg(vm.tidslinjeProperty().get());
        });
        skjultlinje = new HBox(6, skjult, visAlle);
        skjultlinje.getStyleClass().add("skjultlinje");
        skjultlinje.managedProperty().bind(skjultlinje.visibleProperty());
        vm.tidslinjeProperty().subscribe(this::bygg);
        vm.utsnittProperty().subscribe(this::skjulte);
    }

    private List<String> ider() {
        Tidslinje t = vm.tidslinjeProperty().get();
        return t == null
                ? List.of()
                : t.serier().stream().map(Inntektsserie::id).toList();
    }

    private void skjulte(@Nullable Utsnitt u) {
        int antall = u == null ? 0 : u.skjulte().size();
        skjultlinje.setVisible(antall > 0);
        skjult.setText(Tekst.av("tegn.skjult", String.valueOf(antall)));
    }

    private void bygg(@Nullable Tidslinje t) {
        getChildren().setAll(skjultlinje);
        if (t != null) {
            t.personer().stream()
                    .filter(p -> !p.serier().isEmpty())
                    .forEach(p -> getChildren().add(person(p)));
        }
    }

    private FlowPane person(Personlinje p) {
        FlowPane kilder = new FlowPane();
        kilder.getStyleClass().add("tegn-kilder");
        kilder.getChildren().add(ord(p.navn(), "tegn-person"));
        String forrige = "";
        for (Inntektsserie serie : p.serier()) {
            if (!serie.teller()) {
                continue;
            }
            if (!serie.utbetaler().equals(forrige)) {
                forrige = serie.utbetaler();
                kilder.getChildren().add(ord(forrige, "tegn-utbetaler"));
            }
            kilder.getChildren().add(valg(serie));
        }
        String utenfor = p.serier().stream()
                .filter(s -> !s.teller())
                .map(Inntektsserie::type)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!utenfor.isEmpty()) {
            kilder.getChildren().add(ord(Tekst.av("tegn.utenforSum", utenfor), "muted"));
        }
        return kilder;
    }

    private static Label ord(String tekst, String stil) {
        Label ord = new Label(tekst);
        ord.getStyleClass().add(stil);
        return ord;
    }

    private CheckBox valg(Inntektsserie serie) {
        Region prove = new Region();
        prove.getStyleClass()
                .addAll(
                        "fargeprove",
                        "soyle",
                        "kilde-" + serie.farge(),
                        serie.moenster().stil());
        CheckBox valg = new CheckBox(serie.type());
        valg.setGraphic(prove);
        valg.setSelected(!vm.skjult(serie.id()));
        valg.setAccessibleText(Tekst.av("tegn.vis", serie.opplest()));
        valg.setOnAction(_ -> vm.vis(Set.of(serie.id()), valg.isSelected()));
        return valg;
    }
}
