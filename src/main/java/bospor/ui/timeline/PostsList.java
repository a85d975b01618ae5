package bospor.ui.timeline;

import bospor.domain.Kroner;
import bospor.text.Datotekst;
import java.time.YearMonth;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.NumberBinding;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The posts of the chosen month: payer, sub-unit, type, kind and amount. */
final class PostsList extends ListView<Postlinje> {
    /** Pixels: a cell that has not got its style yet has no height, and a list fills up with as many as it has room for. */
    private static final double TOM_HOEYDE = 20;

    private static final double RULLEFELT = 14;

    private final TimelineViewModel vm;

    PostsList(TimelineViewModel vm) {
        this.vm = vm;
        getStyleClass().add("postliste");
        setAccessibleText(Tekst.av("poster.liste"));
        setCellFactory(_ -> new Linjecelle());
        vm.valgtProperty().subscribe(this::vis);
        Lukketlinje.aapnes(this, Postlinje::person, vm);
        getSelectionModel().selectedItemProperty().subscribe(this::pek);
    }

    private void vis(@Nullable Markoer sted) {
        getItems().setAll(vm.poster());
        if (sted != null && sted.serie() != null) {
            for (int i = 0; i < getItems().size(); i++) {
                if (sted.serie().equals(getItems().get(i).serie())) {
                    getSelectionModel().select(i);
                    scrollTo(Math.max(0, i - 2));
                    return;
                }
            }
        }
        getSelectionModel().clearSelection();
        scrollTo(0);
    }

    private void pek(@Nullable Postlinje linje) {
        Markoer valgt = vm.valgtProperty().get();
        if (linje != null && linje.serie() != null && valgt != null && isFocused()) {
            vm.gaaTil(new Markoer(valgt.maaned(), linje.serie()));
        }
    }

    private final class Linjecelle extends ListCell<Postlinje> {
        private final Label tekst = new Label();
        private final Label beloep = new Label();
        private final Label detalj = new Label();
        private final VBox innhold;

        Linjecelle() {
            tekst.setWrapText(true);
            detalj.setWrapText(true);
            detalj.getStyleClass().add("post-detalj");
            beloep.getStyleClass().add("post-beloep");
            beloep.setMinWidth(Region.USE_PREF_SIZE);
            HBox linje = new HBox(8, tekst, luft(), beloep);
            innhold = new VBox(linje, detalj);
            innhold.setFillWidth(true);
            detalj.managedProperty().bind(detalj.textProperty().isNotEmpty());
            setPrefWidth(0);
            innhold.prefWidthProperty().bind(bredde());
            detalj.visibleProperty().bind(detalj.managedProperty());
        }

        /** The room for the texts: a list cell gives its content no width of its own to wrap in. */
        private NumberBinding bredde() {
            return Bindings.createDoubleBinding(
                    () -> PostsList.this.getWidth() - snappedLeftInset() - snappedRightInset() - RULLEFELT,
                    PostsList.this.widthProperty(),
                    insetsProperty());
        }

        @Override
        protected double computePrefHeight(double width) {
            return isEmpty()
                    ? Math.max(TOM_HOEYDE, super.computePrefHeight(width))
                    : snappedTopInset() + innhold.prefHeight(innhold.getPrefWidth()) + snappedBottomInset();
        }

        private static Region luft() {
            Region luft = new Region();
            HBox.setHgrow(luft, Priority.ALWAYS);
            return luft;
        }

        @Override
        protected void updateItem(@Nullable Postlinje linje, boolean empty) {
            super.updateItem(linje, empty);
            getStyleClass().removeAll("linje-person", "linje-utbetaler", "linje-post", "linje-utenfor", "linje-lukket");
            if (empty || linje == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            getStyleClass()
                    .add(
                            switch (linje.art()) {
                                case PERSON -> "linje-person";
                                case UTBETALER -> "linje-utbetaler";
                                case LUKKET -> "linje-lukket";
                                case POST -> "linje-post";
                                case UTENFOR_SUM -> "linje-utenfor";
                            });
            tekst.setText(linje.tekst());
            beloep.setText(linje.beloep());
            detalj.setText(linje.detalj());
            setGraphic(innhold);
            setAccessibleText(linje.opplest());
        }
    }

    /** The month, and what it comes to when there are several adults who may be summed. */
    static String tittel(Tidslinje t, YearMonth maaned) {
        String navn = Datotekst.storForbokstav(Datotekst.maaned(maaned));
        Kroner sum = t.personer().size() > 1 ? t.sum(maaned, Set.of()) : null;
        return sum == null ? navn : navn + " · " + Tekst.kr(sum);
    }
}
