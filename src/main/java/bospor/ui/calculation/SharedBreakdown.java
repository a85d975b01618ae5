package bospor.ui.calculation;

import bospor.domain.Person;
import bospor.text.Ordliste;
import bospor.trace.Beregningsresultat;
import bospor.ui.common.BreakdownPane;
import bospor.ui.common.Texts;
import bospor.ui.common.ViewLoader;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/** The breakdown of this view for other views to hold, so that an amount opens in the same way everywhere. */
public final class SharedBreakdown implements BreakdownPane {
    private final Texts texts = Texts.of(SharedBreakdown.class);
    private final BreakdownViewModel model;
    private final Parent node;

    /** A breakdown with these names; provisions are opened with {@code openLink}. */
    public SharedBreakdown(Names names, Consumer<String> openLink) {
        model = new BreakdownViewModel(texts, new IncomeWords(texts, names), _ -> {});
        node = ViewLoader.load(
                BreakdownController.class, () -> new BreakdownController(model, texts, openLink, none()));
        node.getStylesheets()
                .add(Objects.requireNonNull(SharedBreakdown.class.getResource("calculation.css"))
                        .toExternalForm());
    }

    /** In the place of the button that saves a spreadsheet of the open case: notes are files already. */
    private static Region none() {
        Region nothing = new Region();
        nothing.setManaged(false);
        return nothing;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void show(Beregningsresultat result, List<Person> members) {
        model.clear();
        model.show(result.spor(), MemberNames.of(List.of(), members, texts));
    }

    @Override
    public String inWords(String sentence, List<Person> members) {
        return MemberNames.of(List.of(), members, texts).in(Ordliste.paaSkjermen(sentence));
    }

    @Override
    public void clear() {
        model.clear();
    }
}
