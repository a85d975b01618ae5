package bospor.ui.settings;

import bospor.ui.common.Showing;
import bospor.ui.common.Texts;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Binds the choice among certificates to its view model. */
public final class CertificatesController {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final CertificatesViewModel model;
    private final Texts texts;

    @FXML
    private ToggleButton open;

    @FXML
    private Button test;

    @FXML
    private Button stop;

    @FXML
    private Label message;

    @FXML
    private Node renewalBox;

    @FXML
    private Label renewal;

    @FXML
    private VBox picker;

    @FXML
    private Label lock;

    @FXML
    private VBox list;

    @FXML
    private CheckBox everything;

    @FXML
    private CheckBox ownKey;

    @FXML
    private Node nameBox;

    @FXML
    private TextField registeredName;

    @FXML
    private Button choose;

    @FXML
    private Button read;

    /** The view of this choice. */
    public CertificatesController(CertificatesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        Showing.onlyWhile(picker, open.selectedProperty());
        test.disableProperty().bind(model.busyProperty());
        read.disableProperty().bind(model.busyProperty());
        choose.disableProperty()
                .bind(model.busyProperty()
                        .or(model.table().lockProperty().isNotEmpty())
                        .or(model.table().selectedProperty().isEmpty()));
        Showing.onlyWhile(stop, model.busyProperty());
        message.textProperty().bind(model.messageProperty());
        Showing.onlyWhile(message, message.textProperty().isNotEmpty());
        model.goodProperty().subscribe(good -> message.pseudoClassStateChanged(BAD, !good));
        renewal.textProperty().bind(model.table().renewalProperty());
        Showing.onlyWhile(renewalBox, renewal.textProperty().isNotEmpty());
        lock.textProperty().bind(model.table().lockProperty());
        Showing.onlyWhile(lock, lock.textProperty().isNotEmpty());
        everything.selectedProperty().bindBidirectional(model.table().everythingProperty());
        ownKey.selectedProperty().bindBidirectional(model.ownKeyProperty());
        ownKey.disableProperty()
                .bind(model.busyProperty().or(model.table().lockProperty().isNotEmpty()));
        Showing.onlyWhile(nameBox, ownKey.selectedProperty());
        registeredName.textProperty().bindBidirectional(model.registeredNameProperty());
        registeredName.editableProperty().bind(model.table().lockProperty().isEmpty());
        model.table().rows().addListener((ListChangeListener<CertificateRow>) _ -> show());
        show();
    }

    private void show() {
        ToggleGroup group = new ToggleGroup();
        list.getChildren()
                .setAll(model.table().rows().stream()
                        .map(row -> row(row, group))
                        .toList());
    }

    private Node row(CertificateRow row, ToggleGroup group) {
        RadioButton button = new RadioButton(row.inUse() ? texts.get("sertifikater.iBruk", row.name()) : row.name());
        button.setToggleGroup(group);
        button.setDisable(!row.selectable());
        button.setSelected(
                row.thumbprint().equals(model.table().selectedProperty().get()));
        button.setOnAction(_ -> model.table().selectedProperty().set(row.thumbprint()));
        button.setAccessibleHelp(row.facts() + " " + row.reasons());
        VBox box = new VBox(2, button, line(row.facts(), "muted"));
        if (!row.reasons().isEmpty()) {
            box.getChildren().add(line(row.reasons(), "reason"));
        }
        box.getChildren().add(line(texts.get("sertifikater.avtrykk", row.thumbprint()), "muted"));
        box.getStyleClass().add("certificate");
        return box;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    @FXML
    void test() {
        model.test();
    }

    @FXML
    void stop() {
        model.stopWaiting();
    }

    @FXML
    void read() {
        model.read();
    }

    @FXML
    void choose() {
        model.choose();
    }

    @FXML
    void renew() {
        model.renew();
    }

    @FXML
    void copyRegistration() {
        model.copyRegistration();
    }
}
