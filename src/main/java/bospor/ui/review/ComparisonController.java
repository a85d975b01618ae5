package bospor.ui.review;

import bospor.domain.Kroner;
import bospor.text.Datotekst;
import bospor.trace.Beregningsresultat;
import bospor.trace.Endring;
import bospor.trace.Endring.Aarsak;
import bospor.ui.common.BreakdownPane;
import bospor.ui.common.Texts;
import bospor.ui.common.table.ColumnMemory;
import bospor.ui.common.table.TextColumn;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Draws why two notes differ: kroner per cause, and a sum that is the difference. */
public final class ComparisonController {
    private final NoteViewModel model;
    private final BreakdownPane breakdown;
    private final ColumnMemory columns;
    private final Texts texts;
    private final Words words;

    @FXML
    private Button choose;

    @FXML
    private Button open;

    @FXML
    private Label status;

    @FXML
    private Label headline;

    @FXML
    private TableView<Aarsak> table;

    ComparisonController(NoteViewModel model, BreakdownPane breakdown, ColumnMemory columns, Texts texts) {
        this.model = model;
        this.breakdown = breakdown;
        this.columns = columns;
        this.texts = texts;
        this.words = new Words(texts);
    }

    @FXML
    void initialize() {
        status.textProperty().bind(model.comparison().statusProperty());
        status.visibleProperty().bind(status.textProperty().isNotEmpty());
        status.managedProperty().bind(status.visibleProperty());
        open.disableProperty().bind(model.shownProperty().isNull());
        choose.disableProperty().bind(model.shownProperty().isNull());
        column("slag", 90, a -> texts.get("aarsak." + a.art()));
        column(
                "aarsak",
                290,
                a -> Datotekst.storForbokstav(
                        breakdown.inWords(a.tekst(), model.comparison().members())));
        column("bostoette", 110, a -> Words.signed(a.bostoette()));
        column("inntekt", 118, a -> Words.signed(a.inntektsgrunnlag()));
        columns.follow(table, "notatsammenligning");
        table.setPlaceholder(new Label(texts.get("sammenlign.likt")));
        model.comparison().comparedProperty().subscribe(this::draw);
    }

    private void column(String key, double width, Function<Aarsak, String> said) {
        table.getColumns()
                .add(new TextColumn<>(key, texts.get("sammenlign.kolonne." + key), width, said)
                        .wrapped()
                        .inOrder());
    }

    private void draw(@Nullable Endring why) {
        headline.setVisible(why != null);
        headline.setManaged(why != null);
        table.setVisible(why != null);
        if (why == null) {
            headline.setText("");
            table.getItems().clear();
            return;
        }
        table.getItems().setAll(why.aarsaker());
        headline.setText(texts.get(
                "sammenlign.svar",
                words.month(why.foer().termin()),
                amount(why.foer()),
                words.month(why.etter().termin()),
                amount(why.etter()),
                Words.signed(kroner(why.etter()).minus(kroner(why.foer())))));
    }

    private String amount(Beregningsresultat result) {
        return words.amount(result.beloepPerMaaned(), result.utfall());
    }

    private static Kroner kroner(Beregningsresultat result) {
        Kroner amount = result.beloepPerMaaned();
        return amount == null ? Kroner.ZERO : amount;
    }

    @FXML
    void open() {
        model.comparison().compareWithOpen();
    }

    @FXML
    void choose() {
        model.comparison().compare();
    }
}
