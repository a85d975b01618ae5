package bospor.ui.calculation;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;

/** What is wrong with a field, in a sentence under it; takes no room while nothing is. */
final class ErrorLine extends Label {
    ErrorLine(ObservableStringValue error) {
        getStyleClass().add("field-error");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        textProperty().bind(error);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
