package bospor.ui.batch;

import bospor.ui.batch.BatchViewModel.Source;
import bospor.ui.batch.BatchViewModel.State;
import bospor.ui.common.Texts;
import java.io.File;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Binds the choices of a batch: which cases, and what is new. They stand still while it runs. */
public final class BatchChoicesController {
    private final BatchViewModel model;
    private final Texts texts;

    @FXML
    private Node choices;

    @FXML
    private Label source;

    @FXML
    private TextField month;

    @FXML
    private Label rates;

    @FXML
    private Label pack;

    @FXML
    private Label settlements;

    @FXML
    private Button noRates;

    @FXML
    private Button noPack;

    @FXML
    private Button noSettlements;

    BatchChoicesController(BatchViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        source.textProperty().bind(Bindings.createStringBinding(this::sourceInWords, model.sourceProperty()));
        month.textProperty().bindBidirectional(model.monthProperty());
        show(rates, noRates, model.ratesProperty(), "satser.ingen");
        show(pack, noPack, model.packProperty(), "regelpakke.ingen");
        show(settlements, noSettlements, model.settlementsProperty(), "oppgjoer.ingen");
        choices.disableProperty().bind(model.stateProperty().isNotEqualTo(State.IDLE));
    }

    private String sourceInWords() {
        Source chosen = model.sourceProperty().get();
        return chosen == null
                ? texts.get("saker.ingen")
                : texts.get(chosen.lines() ? "saker.fil" : "saker.mappe", name(chosen.path()));
    }

    private void show(Label label, Button remove, ObjectProperty<@Nullable Path> path, String none) {
        remove.disableProperty().bind(path.isNull());
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            Path chosen = path.get();
                            return chosen == null ? texts.get(none) : name(chosen);
                        },
                        path));
    }

    /** Where the files lie is nobody's business but the case worker's; the name is enough. */
    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    @FXML
    void chooseFolder() {
        File chosen = folder("saker");
        if (chosen != null) {
            model.sourceProperty().set(new Source(chosen.toPath(), false));
        }
    }

    @FXML
    void chooseLines() {
        File chosen = file("saker", "jsonl", "*.jsonl", "*.json", "*.txt");
        if (chosen != null) {
            model.sourceProperty().set(new Source(chosen.toPath(), true));
        }
    }

    @FXML
    void chooseRates() {
        set(model.ratesProperty(), folder("satser"));
    }

    @FXML
    void chooseRateFile() {
        set(model.ratesProperty(), file("satser", "satser", "*.json"));
    }

    @FXML
    void choosePack() {
        set(model.packProperty(), file("regelpakke", "json", "*.json"));
    }

    @FXML
    void chooseSettlements() {
        set(model.settlementsProperty(), file("oppgjoer", "jsonl", "*.jsonl", "*.json", "*.txt"));
    }

    @FXML
    void clearRates() {
        model.ratesProperty().set(null);
    }

    @FXML
    void clearPack() {
        model.packProperty().set(null);
    }

    @FXML
    void clearSettlements() {
        model.settlementsProperty().set(null);
    }

    private static void set(ObjectProperty<@Nullable Path> property, @Nullable File chosen) {
        if (chosen != null) {
            property.set(chosen.toPath());
        }
    }

    private @Nullable File folder(String key) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get(key));
        return chooser.showDialog(window());
    }

    private @Nullable File file(String key, String kind, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(key));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(texts.get("filtype." + kind), endings));
        return chooser.showOpenDialog(window());
    }

    private @Nullable Window window() {
        return choices.getScene() == null ? null : choices.getScene().getWindow();
    }
}
