package bospor.ui.calculation.municipal;

import bospor.casework.kommunal.Kommunalordning;
import bospor.casework.kommunal.Kommunalregler;
import bospor.casework.kommunal.Ordningsfelt;
import bospor.domain.Beregningsinndata;
import bospor.domain.Innfoering;
import bospor.domain.Kroner;
import bospor.text.Datotekst;
import bospor.text.Ordliste;
import bospor.text.Talltekst;
import bospor.trace.Beregningsresultat;
import bospor.trace.Beregningssvar;
import bospor.trace.Inndatafeil;
import bospor.ui.calculation.AnswerViewModel;
import bospor.ui.calculation.Calculation;
import bospor.ui.calculation.CalculationViewModel;
import bospor.ui.calculation.Following;
import bospor.ui.calculation.LatestOnly;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Texts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The municipal scheme beside the state's calculation: the one of the kommune, until another is chosen. */
public final class MunicipalViewModel {
    private final CalculationViewModel model;
    private final Callable<Kommunalregler> load;
    private final BackgroundWork work;
    private final LatestOnly calculating;
    private final Texts texts = Texts.of(MunicipalViewModel.class);
    private final Following following;
    private final AnswerViewModel answer;
    private final SchemeFields fields;
    private final LimitViewModel limit;
    private final ObservableList<Kommunalordning> schemes = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Kommunalordning> scheme = new SimpleObjectProperty<>(this, "scheme");
    private final ReadOnlyStringWrapper unused = new ReadOnlyStringWrapper(this, "unused", "");
    private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper(this, "total", "");
    private final ReadOnlyObjectWrapper<@Nullable Beregningsinndata> input = new ReadOnlyObjectWrapper<>(this, "input");
    private @Nullable Kommunalregler rules;
    private @Nullable Calculation from;
    private boolean loading;
    private boolean chosen;

    /** The scheme that was chosen earlier, until the schemes are there. */
    private String wanted = "";

    private boolean proposing;

    /**
     * Beside the calculations of the model.
     *
     * @param load reads the rule packs; run in the background when the panel is first shown
     */
    public MunicipalViewModel(CalculationViewModel model, Callable<Kommunalregler> load, BackgroundWork work) {
        this.model = model;
        this.load = load;
        this.work = work;
        calculating = new LatestOnly(work);
        answer = model.newAnswer();
        // What was typed earlier comes back while the fields are made; there is nothing to calculate with yet.
        proposing = true;
        fields = new SchemeFields(model, texts.get("source.state"), this::recalculate);
        limit = new LimitViewModel(fields.amount("bruttoinntektPerAar", false), work, texts);
        scheme.subscribe((_, _) -> schemeChanged());
        proposing = false;
        model.panels().add("kommunal.ordning", true, this::chosenScheme, this::choose);
        following = new Following(model, this::follow, this::forget);
    }

    // Properties

    /** The schemes that can be chosen. */
    ObservableList<Kommunalordning> schemes() {
        return schemes;
    }

    ObjectProperty<@Nullable Kommunalordning> schemeProperty() {
        return scheme;
    }

    SchemeFields fields() {
        return fields;
    }

    AnswerViewModel answer() {
        return answer;
    }

    /** What state and kommune pay together, in a sentence; empty when one of them is not calculated. */
    ReadOnlyStringProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** What the answer that is shown was calculated from, for the note; null while there is none or nobody looks at it. */
    public ReadOnlyObjectProperty<@Nullable Beregningsinndata> inputProperty() {
        return input.getReadOnlyProperty();
    }

    /** Why packs of the office may not be used; empty when all may. */
    ReadOnlyStringProperty unusedProperty() {
        return unused.getReadOnlyProperty();
    }

    LimitViewModel limit() {
        return limit;
    }

    Texts texts() {
        return texts;
    }

    // Commands

    /** Begins to follow the calculations, or stops; reads the rule packs the first time. */
    public void setActive(boolean on) {
        following.setActive(on);
        if (!on) {
            // The state's calculation goes on without the panel: a note must not say what is no longer so.
            calculating.forget();
            input.set(null);
        }
        if (on && rules == null && !loading) {
            loading = true;
            work.start(load, this::loaded);
        }
    }

    private void loaded(Kommunalregler read) {
        rules = read;
        loading = false;
        schemes.setAll(read.ordninger());
        choose(wanted);
        unused.set(String.join("\n", read.ubrukte()));
        limit.offer(read);
        follow(from);
    }

    private void forget() {
        chosen = false;
        wanted = "";
        input.set(null);
        fields.clear();
    }

    private void follow(@Nullable Calculation calculation) {
        from = calculation;
        if (calculation != null && !chosen) {
            proposing = true;
            scheme.set(schemes.stream()
                    .filter(s -> s.kommune().equals(calculation.inndata().kommunenummer()))
                    .reduce((_, own) -> own)
                    .orElse(null));
            proposing = false;
        }
        limit.follow(calculation == null ? null : calculation.inndata());
        propose();
        recalculate();
    }

    private void schemeChanged() {
        if (!proposing) {
            chosen = scheme.get() != null;
            propose();
            recalculate();
            model.panels().changed();
        }
    }

    /** The scheme that somebody has chosen; empty for the one of the kommune. */
    private String chosenScheme() {
        Kommunalordning of = scheme.get();
        return chosen && of != null ? of.id() : wanted;
    }

    private void choose(String id) {
        wanted = id;
        if (id.isEmpty()) {
            chosen = false;
        } else {
            schemes.stream().filter(s -> s.id().equals(id)).findFirst().ifPresent(scheme::set);
        }
    }

    private void propose() {
        Kommunalordning of = scheme.get();
        Calculation now = from;
        if (of != null && now != null) {
            boolean before = proposing;
            proposing = true;
            fields.propose(of.felter(), now.inndata());
            proposing = before;
        }
    }

    private void recalculate() {
        if (proposing) {
            return;
        }
        limit.recalculate();
        Kommunalordning of = scheme.get();
        Kommunalregler known = rules;
        Calculation now = from;
        String stop = now == null ? texts.get("missing.state") : of == null ? texts.get("missing.scheme") : "";
        Kroner state = now == null ? null : now.resultat().beloepPerMaaned();
        if (stop.isEmpty() && state == null) {
            stop = texts.get("missing.state");
        }
        if (known == null || of == null || now == null || state == null || !stop.isEmpty()) {
            nothing(known == null ? List.of(texts.get("loading")) : List.of(stop));
        } else if (fields.isBad(of.felter())) {
            nothing(List.of(texts.get("missing.unreadable")));
        } else if (!fields.missing(of.felter()).isEmpty()) {
            nothing(fields.missing(of.felter()).stream()
                    .map(f -> texts.get("missing.field", f.betegnelse()))
                    .toList());
        } else {
            Map<String, String> data = fields.data(of.felter());
            Map<String, Innfoering> sources = fields.sources(of.felter());
            Beregningsinndata asked = Kommunalregler.inndata(of, now.inndata(), state, data, sources);
            calculating.submit(() -> known.beregn(asked), a -> show(of, asked, state, a), this::failed);
        }
    }

    private void show(Kommunalordning of, Beregningsinndata asked, Kroner state, Beregningssvar a) {
        switch (a) {
            case Inndatafeil f -> nothing(List.of(Ordliste.paaSkjermen(f.melding())));
            case Beregningsresultat r -> {
                String month = Datotekst.maaned(asked.termin().maaned());
                input.set(asked);
                answer.show(r, model.names(asked), texts.get("caption", Ordliste.paaSkjermen(of.navn()), month), "");
                Kroner own = r.beloepPerMaaned();
                total.set(
                        own == null
                                ? ""
                                : texts.get("total", kroner(state.pluss(own)), kroner(state), kroner(own))
                                        + " "
                                        + texts.get(of.samordnes() ? "total.deducted" : "total.notdeducted"));
            }
        }
    }

    private void nothing(List<String> why) {
        calculating.forget();
        input.set(null);
        total.set("");
        answer.showMissing(why);
    }

    private void failed(Exception fault) {
        input.set(null);
        total.set("");
        answer.showFault();
        Thread current = Thread.currentThread();
        current.getUncaughtExceptionHandler().uncaughtException(current, fault);
    }

    /** The help beside a field: what is meant, and where the pack has it from. */
    String help(Ordningsfelt field) {
        Kommunalordning of = scheme.get();
        String key = "field." + field.navn() + ".help";
        String what = texts.bundle().containsKey(key) ? texts.get(key) : Ordliste.paaSkjermen(field.betegnelse()) + ".";
        return of == null ? what : what + " (" + of.hjemmel().tittel() + ")";
    }

    private static String kroner(Kroner amount) {
        return Talltekst.kroner(amount.verdi());
    }
}
