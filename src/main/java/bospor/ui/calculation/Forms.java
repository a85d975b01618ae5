package bospor.ui.calculation;

import bospor.casework.AapenSak;
import bospor.casework.utkast.Boligfelt;
import bospor.casework.utkast.Boligforslag;
import bospor.casework.utkast.Foerteopplysninger;
import bospor.domain.Innfoering;
import bospor.domain.Termin;
import bospor.text.Ordliste;
import bospor.ui.common.Texts;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Everything that the case worker types for a calculation: income, dwelling and household together. */
record Forms(IncomeViewModel income, HousingViewModel housing, HouseholdViewModel household) {
    /** Empty forms that tell when something in them changes; {@code open} tells whose details are shown. */
    static Forms empty(Texts texts, Names names, IncomeWords words, IntPredicate open, Runnable changed) {
        return new Forms(
                new IncomeViewModel(texts, words, open, changed),
                new HousingViewModel(texts, names.kommune(), changed),
                new HouseholdViewModel(texts, open, changed));
    }

    /** Whether some field cannot be read. */
    boolean isBad() {
        return housing.isBad() || household.isBad();
    }

    /** What is typed, chosen or left standing. */
    Foerteopplysninger typed() {
        return new Foerteopplysninger(
                housing.number(),
                housing.numberSource(),
                housing.value(),
                household.children().ages(),
                household.others().ages(),
                household.agesSource(),
                household.values(),
                income.decisions());
    }

    /** Starts anew with the adults of a case and what it brings with it. */
    void open(AapenSak sak, Optional<Boligforslag> proposal) {
        household.open(sak);
        proposal.ifPresent(p -> {
            housing.propose(p.kommune(), p.kilde());
            housing.amount(Boligfelt.HUSLEIE)
                    .propose(
                            p.husleiePerMaaned(), new Innfoering(p.kilde(), null), Ordliste.paaSkjermen(p.kilde()), "");
            household.propose(p);
        });
    }

    /** Takes in what has come to the same case since; nothing typed is lost. */
    void update(AapenSak sak) {
        household.adults().forEach(a -> a.propose(sak));
    }

    /** Shows the month. */
    void show(AapenSak sak, Termin month) {
        income.show(sak, month);
        household.show(sak, month);
    }

    /** Everything that is typed or chosen in them now. */
    Memory memory() {
        Memory memory = new Memory();
        housing.remember(memory);
        household.remember(memory);
        income.remember(memory);
        return memory;
    }

    /** Forgets everything. */
    void clear() {
        income.clear();
        household.clear();
        housing.clear();
    }
}
