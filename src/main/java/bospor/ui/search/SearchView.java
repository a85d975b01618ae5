package bospor.ui.search;

import static bospor.ui.common.Parts.button;
import static bospor.ui.common.Parts.label;
import static bospor.ui.common.Parts.named;
import static bospor.ui.common.Parts.wrapped;

import bospor.ui.common.FormGrid;
import bospor.ui.common.Parts;
import bospor.ui.common.SideBySide;
import bospor.ui.common.Texts;
import java.time.YearMonth;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in the form <i>Slå opp</i>, and where. */
final class SearchView {
    private static final double WIDEST = 300;
    private static final double MONTH = 146;

    final VBox rows = named("rows", new VBox(6));
    final Button add;
    final ComboBox<String> purpose = named("purpose", new ComboBox<>());
    final Label purposeError = named("purposeError", wrapped("", "fault"));
    final TextField caseReference = named("caseReference", new TextField());
    final Label caseError = named("caseError", wrapped("", "fault"));
    final CheckBox emergency = named("emergency", new CheckBox());
    final TextField emergencyReason = named("emergencyReason", new TextField());
    final Label emergencyError = named("emergencyError", wrapped("", "fault"));
    final ComboBox<YearMonth> from = named("from", new ComboBox<>());
    final ComboBox<YearMonth> to = named("to", new ComboBox<>());
    final Label periodNote = named("periodNote", wrapped("", "muted"));
    final Button lookUp;
    final Label missing = named("missing", wrapped("", "muted"));
    final VBox progress = named("progress", new VBox());
    final VBox lesson;
    final VBox practice;
    final Label preparing;
    final VBox households = named("households", new VBox(2));
    final SideBySide root;

    private final Texts texts;

    /**
     * The form, with nothing filled in.
     *
     * @param add what the button for another adult does
     * @param submit what <i>Slå opp</i> does, and Enter in a field
     */
    SearchView(Texts texts, Runnable add, Runnable submit) {
        this.texts = texts;
        this.add = named("add", button(texts.get("person.leggTil"), "mdi2a-account-plus-outline", add));
        lookUp = named("lookUp", button(texts.get("slaaOpp"), "mdi2m-magnify", submit));
        lookUp.getStyleClass().add("accent");
        lookUp.setDefaultButton(true);
        lookUp.setMinWidth(120);
        caseReference.setOnAction(_ -> submit.run());
        emergencyReason.setOnAction(_ -> submit.run());
        lesson = named("lesson", lesson());
        preparing = named("preparing", wrapped(texts.get("oevelse.klargjoer")));
        practice = named("practice", practice());
        VBox beside = new VBox(16, progress, lesson, practice);
        root = named("root", new SideBySide());
        root.getStyleClass().add("search");
        root.getChildren().addAll(form(), beside);
        Parts.styled(root, SearchView.class, "search.css");
    }

    private VBox form() {
        VBox form = new VBox(
                label(texts.get("tittel"), "heading-1"),
                wrapped(texts.get("ingress"), "muted"),
                label(texts.get("hvem"), "heading-2", "section"),
                rows,
                line(12, add, wrapped(texts.get("hvem.barn"), "muted")),
                label(texts.get("hvorfor"), "heading-2", "section"),
                reason(),
                line(14, lookUp, missing));
        form.getChildren().getLast().getStyleClass().add("section");
        form.getStyleClass().addAll("card", "search-form");
        return form;
    }

    private FormGrid reason() {
        purpose.setEditable(true);
        purpose.setPromptText(texts.get("formaal.plass"));
        purpose.setPrefWidth(WIDEST);
        caseReference.setPromptText(texts.get("saksnummer.plass"));
        caseReference.setPrefWidth(WIDEST);
        caseReference.setMaxWidth(WIDEST);
        emergency.setText(texts.get("noed"));
        emergency.setWrapText(true);
        emergencyReason.setPromptText(texts.get("noed.hvorfor"));
        from.setAccessibleText(texts.get("periode.fra.navn"));
        from.setPrefWidth(MONTH);
        to.setAccessibleText(texts.get("periode.til.navn"));
        to.setPrefWidth(MONTH);
        Label until = label(texts.get("periode.til"));
        until.setMinWidth(Region.USE_PREF_SIZE);
        FormGrid grid = new FormGrid();
        grid.setHgap(10);
        grid.setVgap(4);
        grid.getChildren()
                .addAll(
                        name("formaal", purpose),
                        purpose,
                        purposeError,
                        name("saksnummer", caseReference),
                        caseReference,
                        caseError,
                        emergency,
                        emergencyReason,
                        emergencyError,
                        label(texts.get("periode"), FormGrid.NAME),
                        line(8, from, until, to),
                        periodNote);
        return grid;
    }

    private Label name(String key, Node field) {
        Label name = label(texts.get(key), FormGrid.NAME);
        name.setLabelFor(field);
        return name;
    }

    private VBox lesson() {
        VBox lesson = new VBox(
                label(texts.get("laer"), "heading-2"),
                step(texts.get("laer.1"), "mdi2n-numeric-1-circle-outline"),
                step(texts.get("laer.2"), "mdi2n-numeric-2-circle-outline"),
                step(texts.get("laer.3"), "mdi2n-numeric-3-circle-outline"));
        lesson.getStyleClass().addAll("card", "lesson");
        return lesson;
    }

    private static Label step(String text, String icon) {
        Label step = wrapped(text);
        step.setGraphic(new FontIcon(icon));
        return step;
    }

    private VBox practice() {
        VBox practice = new VBox(
                label(texts.get("oevelse"), "heading-2"),
                wrapped(texts.get("oevelse.ingress"), "muted"),
                preparing,
                households);
        practice.getStyleClass().addAll("card", "practice");
        return practice;
    }

    private static HBox line(double gap, Node... parts) {
        HBox line = new HBox(gap, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
