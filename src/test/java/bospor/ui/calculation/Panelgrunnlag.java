package bospor.ui.calculation;

import bospor.casework.AapenSak;
import bospor.casework.Beregner;
import bospor.casework.utkast.Boligfelt;
import bospor.casework.utkast.Boligforslag;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.OpenCase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A calculation of an open case for the tests of the panels, and what a case worker types in it. */
public record Panelgrunnlag(OpenCase openCase, CalculationViewModel model) {
    /** With the case open in Tromsø, rent 9 450 and no children, the last complete month chosen. */
    public static Panelgrunnlag med(AapenSak sak, Beregner beregner, BackgroundWork work) {
        OpenCase openCase = new OpenCase();
        openCase.open(sak);
        return new Panelgrunnlag(
                openCase,
                new CalculationViewModel(
                        openCase,
                        beregner,
                        work,
                        Names.ofKommuner(_ -> Optional.of("Tromsø")),
                        _ -> Optional.of(new Boligforslag(
                                Kroner.av(9450), new Kommunenummer("5501"), List.of(), "forslag fra øvelsen")),
                        Drafts.NONE));
    }

    /** Chooses a month. */
    public void maaned(String termin) {
        model.monthProperty().set(Termin.les(termin));
    }

    /** The chosen month. */
    public Termin maaned() {
        return Objects.requireNonNull(model.monthProperty().get());
    }

    /** Types a rent. */
    public void husleie(String text) {
        model.housing().amount(Boligfelt.HUSLEIE).textProperty().set(text);
    }

    /** What stands in the field of the rent. */
    public String husleie() {
        return model.housing().amount(Boligfelt.HUSLEIE).textProperty().get();
    }

    /** Types the ages of the children. */
    public void barn(String ages) {
        model.household().children().textProperty().set(ages);
    }

    /** What stands in the field of the children's ages. */
    public String barn() {
        return model.household().children().textProperty().get();
    }

    /** Types a kommune. */
    public void kommune(String number) {
        model.housing().kommuneProperty().set(number);
    }

    /** The result as it stands on the card. */
    public String overskrift() {
        return model.result().shownProperty().get().headline();
    }
}
