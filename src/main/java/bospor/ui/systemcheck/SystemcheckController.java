package bospor.ui.systemcheck;

import bospor.casework.sjekk.Sjekkpunkt;
import bospor.ui.common.Texts;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** Binds the system check to its view model. */
public final class SystemcheckController {
    private final SystemcheckViewModel model;
    private final Texts texts;

    @FXML
    private Button run;

    @FXML
    private Button copy;

    @FXML
    private Label status;

    @FXML
    private ProgressBar bar;

    @FXML
    private VBox points;

    /** The view of this check. */
    public SystemcheckController(SystemcheckViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        run.disableProperty().bind(model.runningProperty());
        copy.disableProperty().bind(model.canCopyProperty().not());
        status.textProperty().bind(model.statusProperty());
        bar.visibleProperty().bind(model.runningProperty());
        bar.managedProperty().bind(model.runningProperty());
        model.points().addListener((ListChangeListener<Sjekkpunkt>) _ -> show());
        show();
    }

    private void show() {
        points.getChildren()
                .setAll(model.points().stream().map(p -> new PointBox(p, texts)).toList());
    }

    @FXML
    void run() {
        model.run();
    }

    @FXML
    void copy() {
        model.copy();
    }
}
