package bospor.ui.calculation.municipal;

import bospor.casework.kommunal.Boliggrensevalg;
import bospor.casework.kommunal.Kommunalregler;
import bospor.casework.utkast.Foertbeloep;
import bospor.domain.Beregningsinndata;
import bospor.domain.Boliggrenseinndata;
import bospor.domain.Kroner;
import bospor.text.Datotekst;
import bospor.text.Ordliste;
import bospor.text.Talltekst;
import bospor.trace.Boliggrenseresultat;
import bospor.trace.Boliggrensesvar;
import bospor.trace.Faktum;
import bospor.trace.Grunn;
import bospor.trace.Hjemmel;
import bospor.trace.Inndatafeil;
import bospor.ui.calculation.AmountField;
import bospor.ui.calculation.LatestOnly;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The household's gross income held against a kommune's limit for being allotted a kommunal bolig. */
final class LimitViewModel {
    private final AmountField gross;
    private final LatestOnly calculating;
    private final Texts texts;
    private final ObservableList<Boliggrensevalg> packs = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Boliggrensevalg> pack = new SimpleObjectProperty<>(this, "pack");
    private final ReadOnlyObjectWrapper<Shown> shown;
    private @Nullable Kommunalregler rules;
    private @Nullable Beregningsinndata of;

    /** How far the income goes. */
    enum Kind {
        WITHIN,
        ABOVE,
        UNKNOWN
    }

    /**
     * What the card shows.
     *
     * @param details the two amounts, and from when and where the limit is
     */
    record Shown(Kind kind, String headline, String details, List<String> assumptions) {
        Shown {
            assumptions = List.copyOf(assumptions);
        }
    }

    LimitViewModel(AmountField gross, BackgroundWork work, Texts texts) {
        this.gross = gross;
        this.texts = texts;
        calculating = new LatestOnly(work);
        shown = new ReadOnlyObjectWrapper<>(this, "shown", unknown(texts.get("limit.missing")));
        pack.subscribe((_, _) -> recalculate());
    }

    ObservableList<Boliggrensevalg> packs() {
        return packs;
    }

    ObjectProperty<@Nullable Boliggrensevalg> packProperty() {
        return pack;
    }

    AmountField gross() {
        return gross;
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void offer(Kommunalregler read) {
        rules = read;
        packs.setAll(read.boliggrenser());
    }

    /** Takes household and month from the input; null when there is none. */
    void follow(@Nullable Beregningsinndata input) {
        boolean other = input != null && (of == null || !of.kommunenummer().equals(input.kommunenummer()));
        of = input;
        if (input != null && (other || pack.get() == null)) {
            pack.set(packs.stream()
                    .filter(p -> p.kommune().equals(input.kommunenummer()))
                    .findFirst()
                    .orElse(pack.get()));
        }
        recalculate();
    }

    void recalculate() {
        Beregningsinndata input = of;
        Boliggrensevalg chosen = pack.get();
        Kommunalregler known = rules;
        Foertbeloep income = gross.value(null).orElse(null);
        if (input == null || chosen == null || known == null || income == null) {
            calculating.forget();
            shown.set(unknown(texts.get(chosen == null ? "limit.nopack" : "limit.missing")));
            return;
        }
        Boliggrenseinndata asked = new Boliggrenseinndata(
                chosen.id(),
                input.termin().situasjonsdato(),
                input.husstand().antall(),
                income.beloep(),
                Map.of("bruttoinntektPerAar", income.kilde()));
        calculating.submit(() -> known.vurder(asked), this::show, this::failed);
    }

    private void show(Boliggrensesvar answer) {
        shown.set(
                switch (answer) {
                    case Inndatafeil f -> unknown(Ordliste.paaSkjermen(f.melding()));
                    case Boliggrenseresultat r -> result(r);
                });
    }

    private Shown result(Boliggrenseresultat r) {
        Kroner limit = r.grensePerAar();
        if (limit == null) {
            return unknown(r.grunner().stream()
                    .map(Grunn::tekst)
                    .map(Ordliste::paaSkjermen)
                    .findFirst()
                    .orElse(texts.get("limit.missing")));
        }
        Kind kind = switch (r.utfall()) {
            case INNENFOR -> Kind.WITHIN;
            case OVER -> Kind.ABOVE;
            case KAN_IKKE_VURDERES -> Kind.UNKNOWN;
        };
        Kroner apart = limit.minus(r.bruttoinntektPerAar());
        Hjemmel basis = r.spor().hjemmel();
        String details = texts.get(
                "limit.details",
                kroner(r.bruttoinntektPerAar()),
                kroner(limit),
                r.antallPersoner(),
                Datotekst.dato(r.dato()),
                basis == null ? "" : basis.tittel());
        if (r.grenseIG() != null && r.grunnbeloep() != null) {
            details += " " + texts.get("limit.g", Talltekst.beloep(r.grenseIG()), kroner(r.grunnbeloep()));
        }
        return new Shown(
                kind,
                texts.get(
                        kind == Kind.WITHIN ? "limit.within" : "limit.above",
                        kroner(Kroner.av(apart.verdi().abs()))),
                details,
                r.spor().grunnlag().stream()
                        .filter(s -> s.id().startsWith("forutsetning."))
                        .map(s -> s instanceof Faktum f ? f.tekst() : null)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Shown unknown(String why) {
        return new Shown(Kind.UNKNOWN, why, "", List.of());
    }

    private void failed(Exception fault) {
        shown.set(unknown(texts.get("limit.missing")));
        Thread current = Thread.currentThread();
        current.getUncaughtExceptionHandler().uncaughtException(current, fault);
    }

    private static String kroner(Kroner amount) {
        return Talltekst.kroner(amount.verdi());
    }
}
