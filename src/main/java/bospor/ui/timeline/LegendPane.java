package bospor.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What the colours and patterns mean, person by person and payer by payer. Each source can be taken out of the picture, and so
 * can all of a payer's or of a person's at once.
 */
final class LegendPane extends VBox {
    private final TimelineViewModel vm;
    private final Label skjult = new Label();
    private final HBox skjultlinje;
    private final List<Runnable> haker = new ArrayList<>();

    LegendPane(TimelineViewModel vm) {
        this.vm = vm;
        getStyleClass().add("tegnforklaring");
        Hyperlink visAlle = new Hyperlink(Tekst.av("tegn.visAlle"));
        visAlle.setOnAction(_ -> {
            vm.vis(Set.copyOf(ider()), true);
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
        haker.forEach(Runnable::run);
    }

    private void bygg(@Nullable Tidslinje t) {
        getChildren().setAll(skjultlinje);
        haker.clear();
        if (t != null) {
            boolean flere =
                    t.personer().stream().filter(p -> !p.serier().isEmpty()).count() > 1;
            t.personer().stream()
                    .filter(p -> !p.serier().isEmpty())
                    .forEach(p -> getChildren().add(person(p, flere)));
        }
    }

    /** A person is chosen as a whole where there are others to look at. */
    private FlowPane person(Personlinje p, boolean flere) {
        FlowPane kilder = new FlowPane();
        kilder.getStyleClass().add("tegn-kilder");
        List<Inntektsserie> telles =
                p.serier().stream().filter(Inntektsserie::teller).toList();
        kilder.getChildren()
                .add(
                        flere
                                ? gruppe(p.navn(), "tegn-person", "tegn.person", p.navn(), telles)
                                : ord(p.navn(), "tegn-person"));
        String forrige = "";
        for (Inntektsserie serie : telles) {
            if (!serie.utbetaler().equals(forrige)) {
                forrige = serie.utbetaler();
                kilder.getChildren().add(utbetaler(p, forrige, telles));
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

    /** A payer of one source is chosen with the source. */
    private Labeled utbetaler(Personlinje p, String navn, List<Inntektsserie> alle) {
        List<Inntektsserie> egne =
                alle.stream().filter(s -> s.utbetaler().equals(navn)).toList();
        return egne.size() > 1
                ? gruppe(navn, "tegn-utbetaler", "tegn.utbetaler", navn + ", " + p.navn(), egne)
                : ord(navn, "tegn-utbetaler");
    }

    /** Hides or shows several sources at once; half ticked when some of them are hidden. */
    private CheckBox gruppe(String navn, String stil, String noekkel, String opplest, List<Inntektsserie> serier) {
        Set<String> ider = serier.stream().map(Inntektsserie::id).collect(Collectors.toSet());
        CheckBox valg = new CheckBox(navn);
        valg.getStyleClass().addAll(stil, "tegn-gruppe");
        valg.setAccessibleText(Tekst.av(noekkel, opplest));
        valg.setOnAction(_ -> vm.vis(ider, valg.isSelected()));
        hake(() -> {
            long skjulte = ider.stream().filter(vm::skjult).count();
            valg.setSelected(skjulte == 0);
            valg.setIndeterminate(skjulte > 0 && skjulte < ider.size());
        });
        return valg;
    }

    /** Keeps a box in step with what is hidden. */
    private void hake(Runnable sett) {
        sett.run();
        haker.add(sett);
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
        hake(() -> valg.setSelected(!vm.skjult(serie.id())));
        valg.setAccessibleText(Tekst.av("tegn.vis", serie.opplest()));
        valg.setOnAction(_ -> vm.vis(Set.of(serie.id()), valg.isSelected()));
        return valg;
    }
}
