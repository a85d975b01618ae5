package bospor.ui.settings;

import bospor.ui.common.Texts;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Binds the settings to their view model: a line each, with a lock on those the administrator has fixed. */
public final class SettingsController {
    private final SettingsViewModel model;
    private final Texts texts;
    private final Parent certificates;

    @FXML
    private Label certificate;

    @FXML
    private VBox choice;

    @FXML
    private GridPane table;

    /** The view of these settings, with the choice among certificates in it. */
    public SettingsController(SettingsViewModel model, Parent certificates, Texts texts) {
        this.model = model;
        this.certificates = certificates;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        certificate.textProperty().bind(model.certificateProperty());
        choice.getChildren().setAll(certificates);
        model.rows().addListener((ListChangeListener<SettingRow>) _ -> show());
        show();
    }

    private void show() {
        table.getChildren().clear();
        String group = "";
        int line = 0;
        for (SettingRow row : model.rows()) {
            if (!row.group().equals(group)) {
                group = row.group();
                Label heading = label(group, "heading-2");
                table.add(heading, 0, line++, 3, 1);
            }
            Label name = label(row.name(), "name");
            name.setTooltip(new Tooltip(row.key()));
            table.addRow(line++, name, label(row.value(), "value"), origin(row));
        }
    }

    private Label origin(SettingRow row) {
        Label origin = label(row.locked() ? texts.get("laast", row.origin()) : row.origin(), "muted");
        if (row.locked()) {
            origin.setGraphic(new FontIcon("mdi2l-lock-outline"));
        }
        return origin;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
