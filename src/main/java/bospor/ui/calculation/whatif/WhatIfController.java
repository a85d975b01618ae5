package bospor.ui.calculation.whatif;

import bospor.casework.hvaom.HvaOm;
import bospor.domain.Kroner;
import bospor.ui.calculation.AnswerView;
import bospor.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds the sliders, and draws what came of them. */
public final class WhatIfController {
    private static final double INCOME_MAX = 80000;
    private static final double COST_MAX = 30000;
    private static final int MEMBERS_MAX = 10;
    private static final double STEP = 100;

    private final WhatIfViewModel model;
    private final Consumer<String> openLink;

    @FXML
    private VBox root;

    @FXML
    private VBox inputs;

    @FXML
    private VBox answer;

    @FXML
    private VBox legend;

    @FXML
    private Label headline;

    @FXML
    private Label difference;

    @FXML
    private Label remarks;

    @FXML
    private Label none;

    @FXML
    private Button use;

    @FXML
    private Button reset;

    /**
     * The panel over its model.
     *
     * @param openLink opens the address of a provision in the browser
     */
    public WhatIfController(WhatIfViewModel model, Consumer<String> openLink) {
        this.model = model;
        this.openLink = openLink;
    }

    @FXML
    void initialize() {
        Texts texts = model.texts();
        AmountSlider income = new AmountSlider(
                texts.get("input.income"), texts.get("input.income.help"), 0, INCOME_MAX, STEP, model::tryIncome);
        AmountSlider cost = new AmountSlider(
                texts.get("input.cost"), texts.get("input.cost.help"), 0, COST_MAX, STEP, model::tryCost);
        AmountSlider members = new AmountSlider(
                texts.get("input.members"),
                texts.get("input.members.help"),
                1,
                MEMBERS_MAX,
                1,
                n -> model.tryMembers(Math.clamp(n.verdi().longValue(), 1, 2 * MEMBERS_MAX)));
        income.field().setId("whatIfIncome");
        cost.field().setId("whatIfCost");
        members.field().setId("whatIfMembers");
        inputs.getChildren().addAll(0, List.of(income, cost, members));
        CurveChart chart = new CurveChart(texts.get("axis.income"), texts.get("axis.support"));
        answer.getChildren().addFirst(chart);
        model.triedProperty().subscribe(t -> show(t, income, cost, members));
        Parent breakdown = AnswerView.breakdown(model.answer(), openLink);
        root.getChildren().add(breakdown);
        model.shownProperty().subscribe(s -> {
            draw(s, chart);
            breakdown.setVisible(s != null);
            breakdown.setManaged(s != null);
        });
        use.disableProperty().bind(model.movedProperty().not());
        reset.disableProperty().bind(model.movedProperty().not());
    }

    @FXML
    void use() {
        model.use();
    }

    @FXML
    void reset() {
        model.reset();
    }

    private void show(@Nullable HvaOm tried, AmountSlider income, AmountSlider cost, AmountSlider members) {
        inputs.setDisable(tried == null);
        if (tried != null) {
            income.show(tried.inntektPerMaaned());
            cost.show(tried.boutgiftPerMaaned());
            members.show(Kroner.av(tried.antall()));
        }
    }

    private void draw(@Nullable WhatIfShown shown, CurveChart chart) {
        none.setVisible(shown == null);
        none.setManaged(shown == null);
        answer.setVisible(shown != null);
        headline.setText(shown == null ? "" : shown.headline());
        difference.setText(shown == null ? "" : shown.difference());
        remarks.setText(shown == null ? "" : String.join(" ", shown.remarks()));
        if (shown != null) {
            chart.show(shown);
            for (int i = 0; i < legend.getChildren().size(); i++) {
                ((Label) legend.getChildren().get(i)).setText(shown.legend().get(i));
            }
        }
    }
}
