package bospor.ui.calculation.municipal;

import bospor.casework.kommunal.Ordningsfelt;
import bospor.casework.kommunal.Ordningsforslag;
import bospor.casework.utkast.Foerteopplysninger;
import bospor.domain.Beregningsinndata;
import bospor.domain.Innfoering;
import bospor.ui.calculation.AmountField;
import bospor.ui.calculation.CalculationViewModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** The facts of the municipal schemes as typed; a fact that two schemes ask for is typed once. */
final class SchemeFields {
    private final CalculationViewModel model;
    private final String proposalSource;
    private final Runnable changed;
    private final Map<String, AmountField> amounts = new HashMap<>();
    private final Map<String, BooleanProperty> answers = new HashMap<>();
    private final Map<String, Boolean> proposed = new HashMap<>();

    /**
     * No facts yet.
     *
     * @param proposalSource what the screen says of an amount that comes from the state's calculation
     */
    SchemeFields(CalculationViewModel model, String proposalSource, Runnable changed) {
        this.model = model;
        this.proposalSource = proposalSource;
        this.changed = changed;
    }

    AmountField amount(String name, boolean mayBeNegative) {
        AmountField known = amounts.get(name);
        if (known != null) {
            return known;
        }
        AmountField made = model.newAmount(mayBeNegative, changed);
        amounts.put(name, made);
        model.panels().add("kommunal." + name, made);
        return made;
    }

    AmountField amount(Ordningsfelt field) {
        return amount(field.navn(), field.slag() == Ordningsfelt.Slag.FORMUE);
    }

    BooleanProperty answer(Ordningsfelt field) {
        String name = field.navn();
        BooleanProperty known = answers.get(name);
        if (known != null) {
            return known;
        }
        SimpleBooleanProperty answer = new SimpleBooleanProperty(this, name);
        answers.put(name, answer);
        answer.subscribe((_, _) -> {
            changed.run();
            model.panels().changed();
        });
        model.panels()
                .add(
                        "kommunal." + name,
                        true,
                        () -> typed(name, answer.get()),
                        t -> answer.set(t.isEmpty() ? proposed.getOrDefault(name, false) : Boolean.parseBoolean(t)));
        return answer;
    }

    /** An answer that differs from the proposal; empty for the proposed one. */
    private String typed(String name, boolean answer) {
        return answer == proposed.getOrDefault(name, false) ? "" : Boolean.toString(answer);
    }

    /** Puts what the state's input says into the fields that nobody has typed in. */
    void propose(List<Ordningsfelt> fields, Beregningsinndata state) {
        for (Ordningsfelt f : fields) {
            if (f.slag() == Ordningsfelt.Slag.JA_NEI) {
                boolean yes = Ordningsforslag.ja(f, state);
                BooleanProperty answer = answer(f);
                if (answer.get() == proposed.getOrDefault(f.navn(), false)) {
                    answer.set(yes);
                }
                proposed.put(f.navn(), yes);
            } else {
                Ordningsforslag.beloep(f, state)
                        .ifPresent(a -> amount(f).propose(a, new Innfoering(proposalSource, null), proposalSource, ""));
            }
        }
    }

    /** The facts as the input format has them. */
    Map<String, String> data(List<Ordningsfelt> fields) {
        Map<String, String> data = new HashMap<>();
        for (Ordningsfelt f : fields) {
            if (f.slag() == Ordningsfelt.Slag.JA_NEI) {
                data.put(f.navn(), Boolean.toString(answer(f).get()));
            } else {
                amount(f)
                        .value(null)
                        .ifPresent(v -> data.put(f.navn(), v.beloep().toString()));
            }
        }
        return data;
    }

    /** Who put each fact there, by its path. */
    Map<String, Innfoering> sources(List<Ordningsfelt> fields) {
        Map<String, Innfoering> sources = new HashMap<>();
        for (Ordningsfelt f : fields) {
            if (f.slag() == Ordningsfelt.Slag.JA_NEI) {
                sources.put(f.sti(), new Innfoering(Foerteopplysninger.SAKSBEHANDLER, null));
            } else {
                amount(f).value(null).ifPresent(v -> sources.put(f.sti(), v.kilde()));
            }
        }
        return sources;
    }

    /** The fields that must be filled in and are not. */
    List<Ordningsfelt> missing(List<Ordningsfelt> fields) {
        return fields.stream()
                .filter(f -> f.paakrevd() && f.slag() != Ordningsfelt.Slag.JA_NEI)
                .filter(f -> amount(f).value(null).isEmpty())
                .toList();
    }

    boolean isBad(List<Ordningsfelt> fields) {
        return fields.stream()
                .anyMatch(f -> f.slag() != Ordningsfelt.Slag.JA_NEI && amount(f).isBad());
    }

    /** Forgets what was typed. */
    void clear() {
        amounts.values().forEach(AmountField::clear);
        answers.values().forEach(a -> a.set(false));
        proposed.clear();
    }
}
