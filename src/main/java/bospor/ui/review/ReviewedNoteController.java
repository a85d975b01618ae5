package bospor.ui.review;

import bospor.casework.attestering.Attest;
import bospor.casework.notat.Kontrollsvar;
import bospor.casework.notat.Kontrollsvar.Seglstand;
import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Skjoenn;
import bospor.text.Datotekst;
import bospor.trace.Utfall;
import bospor.ui.common.BreakdownPane;
import bospor.ui.common.Texts;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.table.ColumnMemory;
import bospor.ui.review.NoteViewModel.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws one note: what it says, whether it holds, what is unusual, and the parts that lie on tabs. */
public final class ReviewedNoteController {
    private final NoteViewModel model;
    private final BreakdownPane breakdown;
    private final ColumnMemory columns;
    private final Texts texts;
    private final Words words;
    private final SkjoennTable judgements;

    @FXML
    private Label status;

    @FXML
    private VBox content;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private VBox notices;

    @FXML
    private VBox unusual;

    @FXML
    private VBox check;

    @FXML
    private Tab breakdownTab;

    @FXML
    private Tab comparisonTab;

    @FXML
    private Tab decisionTab;

    ReviewedNoteController(NoteViewModel model, BreakdownPane breakdown, ColumnMemory columns, Texts texts) {
        this.model = model;
        this.breakdown = breakdown;
        this.columns = columns;
        this.texts = texts;
        this.words = new Words(texts);
        this.judgements = new SkjoennTable(columns, texts);
    }

    @FXML
    void initialize() {
        status.textProperty().bind(model.statusProperty());
        status.visibleProperty().bind(status.textProperty().isNotEmpty());
        content.visibleProperty().bind(status.visibleProperty().not());
        breakdownTab.setContent(breakdown.node());
        comparisonTab.setContent(ViewLoader.load(
                ComparisonController.class, () -> new ComparisonController(model, breakdown, columns, texts)));
        decisionTab.setContent(ViewLoader.load(DecisionController.class, () -> new DecisionController(model, texts)));
        model.shownProperty().subscribe(this::draw);
    }

    private void draw(@Nullable Shown shown) {
        Notatdata data = shown == null ? null : shown.checked().data();
        if (shown == null || data == null) {
            // Not only out of sight: what was shown may be forgotten for good.
            title.setText("");
            subtitle.setText("");
            List.of(notices, unusual, check).forEach(part -> part.getChildren().clear());
            breakdown.clear();
            return;
        }
        var glance = shown.glance();
        title.setText(texts.get(
                glance.utfall() == Utfall.INNVILGET ? "notat.tittel.innvilget" : "notat.tittel",
                texts.get("ordning." + (data.inndata().ordning().equals("statlig") ? "statlig" : "kommunal")),
                Datotekst.maaned(data.inndata().termin().maaned()),
                words.amount(glance.beloep(), glance.utfall())));
        subtitle.setText(texts.get(
                "notat.undertittel",
                glance.saksnummer().isEmpty() ? "–" : glance.saksnummer(),
                glance.bruker(),
                words.time(glance.tid()),
                Objects.requireNonNullElse(data.utarbeidet().formaal(), "–")));
        notices.getChildren().setAll(notices(shown));
        unusual.getChildren().setAll(unusual(shown, data));
        check.getChildren().setAll(check(shown.checked()));
        breakdown.show(data.resultat(), data.inndata().husstand().personer());
    }

    private List<Node> notices(Shown shown) {
        List<Node> out = new ArrayList<>();
        Kontrollsvar.Kontrollert k = shown.checked();
        Attest last = shown.glance().sisteAttest();
        if (last != null) {
            out.add(notice(
                    words.of(last), last.avgjoerelse() == Attest.Avgjoerelse.ATTESTERT ? "notice-good" : "notice-bad"));
        }
        out.add(
                k.stemmer()
                        ? notice(texts.get("kontroll.stemmer", texts.get("segl." + k.segl())), sealStyle(k.segl()))
                        : notice(
                                texts.get("kontroll.stemmerIkke", k.avvik().size(), texts.get("segl." + k.segl())),
                                "notice-bad"));
        return out;
    }

    private static String sealStyle(Seglstand state) {
        return state == Seglstand.HOLDER ? "notice-good" : "notice-warn";
    }

    private List<Node> unusual(Shown shown, Notatdata data) {
        List<Node> out = new ArrayList<>();
        if (shown.glance().uvanlig().isEmpty()) {
            out.add(line(texts.get("uvanlig.ingen"), "muted"));
        }
        shown.glance().uvanlig().forEach(u -> out.add(line("• " + words.of(u), "finding")));
        shown.rejected()
                .forEach(n -> out.add(line(
                        "• "
                                + texts.get(
                                        "tidligere",
                                        words.month(n.termin()),
                                        words.of(n.attester().getLast())),
                        "finding")));
        out.add(line(texts.get("skjoenn.tittel"), "heading-2"));
        List<Skjoenn> list = data.skjoenn();
        if (list.isEmpty()) {
            out.add(line(texts.get("skjoenn.ingen"), "muted"));
        } else {
            out.add(line(
                    texts.get(
                            "skjoenn.hvem",
                            data.utarbeidet().bruker(),
                            words.time(data.utarbeidet().tid())),
                    "muted"));
            out.add(judgements.of(list));
        }
        return out;
    }

    private List<Node> check(Kontrollsvar.Kontrollert k) {
        List<Node> out = new ArrayList<>();
        k.avvik().forEach(a -> out.add(notice(Words.of(a), "notice-bad")));
        k.forhold().forEach(f -> out.add(line("• " + Words.of(f), "fact")));
        return out;
    }

    private static Label notice(String text, String style) {
        Label label = line(text, "notice");
        label.getStyleClass().add(style);
        return label;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
