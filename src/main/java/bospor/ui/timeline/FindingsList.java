package bospor.ui.timeline;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What is worth looking at, and what the registers cannot show. Choosing a finding marks its months in the picture; Enter
 * or a double click lists its posts, or opens the settlement it comes from.
 */
final class FindingsList extends ListView<Funnlinje> {
    /** Pixels: a cell that has not got its style yet has no height, and a list fills up with as many as it has room for. */
    private static final double TOM_HOEYDE = 20;

    private static final double RULLEFELT = 16;
    private static final double MINSTE_BREDDE = 200;

    private final TimelineViewModel vm;

    FindingsList(TimelineViewModel vm) {
        this.vm = vm;
        getStyleClass().add("funnliste");
        setAccessibleText(Tekst.av("funn.liste"));
        setAccessibleHelp(Tekst.av("funn.liste.hjelp"));
        setCellFactory(_ -> new Funncelle());
        vm.tidslinjeProperty().subscribe(t -> {
            getItems().setAll(t == null ? List.of() : t.funnlinjer());
            scrollTo(0);
        });
        getSelectionModel().selectedItemProperty().subscribe(this::pek);
        vm.funnProperty().subscribe(f -> {
            if (f == null) {
                getSelectionModel().clearSelection();
            }
        });
        Lukketlinje.aapnes(this, Funnlinje::person, vm);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                aapne();
                e.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
                aapne();
            }
        });
    }

    private void pek(@Nullable Funnlinje linje) {
        if (linje != null) {
            vm.visFunn(linje.funn());
        }
    }

    private void aapne() {
        Funnlinje linje = getSelectionModel().getSelectedItem();
        if (linje != null && linje.funn() != null) {
            vm.aapneFunn(linje.funn());
        }
    }

    private final class Funncelle extends ListCell<Funnlinje> {
        private final Label tittel = linje("funn-tittel");
        private final Label tekst = linje("funn-tekst");
        private final Label spoersmaal = linje("funn-spoersmaal");
        private final VBox innhold = new VBox(tittel, tekst, spoersmaal);

        Funncelle() {
            setPrefWidth(0);
            // Before the list has a width no cell may be taller than it will be: the list would make too many of them.
            innhold.prefWidthProperty()
                    .bind(Bindings.max(
                            MINSTE_BREDDE, FindingsList.this.widthProperty().subtract(RULLEFELT + 24)));
        }

        private static Label linje(String stil) {
            Label l = new Label();
            l.getStyleClass().add(stil);
            l.setWrapText(true);
            l.setMinHeight(Region.USE_PREF_SIZE);
            l.managedProperty().bind(l.textProperty().isNotEmpty());
            l.visibleProperty().bind(l.managedProperty());
            return l;
        }

        /** A list cell gives its content no width of its own to wrap in. */
        @Override
        protected double computePrefHeight(double width) {
            return isEmpty()
                    ? Math.max(TOM_HOEYDE, super.computePrefHeight(width))
                    : snappedTopInset() + innhold.prefHeight(innhold.getPrefWidth()) + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable Funnlinje linje, boolean empty) {
            super.updateItem(linje, empty);
            getStyleClass().removeAll("linje-overskrift", "linje-funn", "linje-blindsone");
            if (empty || linje == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            getStyleClass()
                    .add(
                            switch (linje.art()) {
                                case OVERSKRIFT -> "linje-overskrift";
                                case FUNN, LUKKET -> "linje-funn";
                                case BLINDSONE -> "linje-blindsone";
                            });
            tittel.setText(linje.tittel());
            tekst.setText(linje.tekst());
            spoersmaal.setText(linje.spoersmaal());
            setGraphic(innhold);
            setAccessibleText(linje.opplest());
        }
    }
}
