package bospor.ui.calculation;

import bospor.casework.utkast.Aarsfelt;
import bospor.casework.utkast.Boligfelt;
import bospor.casework.utkast.Foerteopplysninger;
import bospor.domain.Aarsbeloep;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Innfoering;
import bospor.domain.Kroner;
import bospor.domain.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a kept draft back into the forms: dwelling, ages, statuses and amounts that were typed. Amounts that were proposals
 * are proposed anew, and choices about posts are restored for the month of the draft.
 */
final class DraftRestorer {
    private final HousingViewModel housing;
    private final HouseholdViewModel household;
    private final IncomeViewModel income;

    DraftRestorer(Forms forms) {
        housing = forms.housing();
        household = forms.household();
        income = forms.income();
    }

    /** Puts the draft back. The income list must show the month of the draft. */
    void restore(Beregningsinndata draft) {
        dwelling(draft);
        List<Person> members = draft.husstand().personer();
        List<Person> looked = members.stream()
                .filter(p -> !draft.kilder().containsKey("husstand[" + members.indexOf(p) + "].alder"))
                .toList();
        List<Integer> ages = members.stream()
                .filter(p -> !looked.contains(p))
                .map(Person::alder)
                .toList();
        household.children().set(ages.stream().filter(a -> a < 18).toList());
        household.others().set(ages.stream().filter(a -> a >= 18).toList());
        if (looked.size() == household.adults().size()) {
            for (int i = 0; i < looked.size(); i++) {
                adult(draft, looked.get(i), i);
            }
        }
    }

    private void dwelling(Beregningsinndata draft) {
        Bolig b = draft.bolig();
        housing.kommuneProperty().set(draft.kommunenummer().nummer());
        housing.tenureProperty().set(b.eieform());
        housing.heatingIncludedProperty().set(b.oppvarmingInkludert());
        housing.adaptedProperty().set(b.spesialtilpasset());
        housing.sharedProperty().set(b.bofellesskap());
        for (Boligfelt field : Boligfelt.ved(b.eieform())) {
            Innfoering source = draft.kilder().get(field.sti());
            Kroner amount = amount(b, field);
            if (source != null && amount != null) {
                typed(housing.amount(field), amount, source);
                if (source.dokument() != null) {
                    housing.documentProperty().set(source.dokument());
                }
            }
        }
    }

    private void adult(Beregningsinndata draft, Person person, int place) {
        PersonViewModel model = household.adults().get(place);
        model.status().clear();
        model.status().addAll(person.status());
        if (person.overgangsfradragPerMaaned().erPositiv()) {
            model.transition().restore(person.overgangsfradragPerMaaned());
        }
        for (Aarsfelt field : Aarsfelt.values()) {
            Innfoering source = draft.kilder().get(field.sti(place));
            if (source != null) {
                typed(model.amount(field), amount(person.aarsbeloep(), field), source);
                if (source.foert().equals(Foerteopplysninger.SAKSBEHANDLER) && source.dokument() != null) {
                    model.documentProperty().set(source.dokument());
                }
            }
        }
        income.restore(place, person.inntekter());
    }

    private static void typed(AmountField field, Kroner amount, Innfoering source) {
        if (source.foert().equals(Foerteopplysninger.SAKSBEHANDLER)) {
            field.restore(amount);
        }
    }

    private static @Nullable Kroner amount(Bolig b, Boligfelt field) {
        return switch (field) {
            case HUSLEIE -> b.husleiePerMaaned();
            case FELLESKOSTNADER -> b.felleskostnaderPerMaaned();
            case RENTER_OG_AVDRAG -> b.renterOgAvdragPerMaaned();
            case KOMMUNALE_AVGIFTER -> b.kommunaleAvgifterPerAar();
            case EIENDOMSSKATT -> b.eiendomsskattPerAar();
            case FESTEAVGIFT -> b.festeavgiftPerAar();
            case FORMUESVERDI -> b.formuesverdi();
        };
    }

    private static Kroner amount(Aarsbeloep a, Aarsfelt field) {
        return switch (field) {
            case KAPITALINNTEKT -> a.kapitalinntekt();
            case NAERINGSINNTEKT -> a.naeringsinntekt();
            case UTLANDSINNTEKT -> a.utlandsinntekt();
            case SKATTEFRI_LEIEINNTEKT -> a.skattefriLeieinntektPerMaaned();
            case NETTOFORMUE -> a.nettoformue();
        };
    }
}
