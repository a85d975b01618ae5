package bospor.ui.calculation;

import bospor.casework.AapenSak;
import bospor.casework.Beregner;
import bospor.casework.utkast.Aarsfelt;
import bospor.casework.utkast.Boligfelt;
import bospor.casework.utkast.Boligforslag;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Personstatus;
import bospor.domain.Termin;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.OpenCase;
import bospor.ui.common.details.OpenDetails;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A calculation of an open case for the tests of the panels, and what a case worker types in it. */
public record Panelgrunnlag(OpenCase openCase, CalculationViewModel model) {
    /** With the case open in Tromsø, rent 9 450 and no children, the last complete month chosen. */
    public static Panelgrunnlag med(AapenSak sak, Beregner beregner, BackgroundWork work) {
        return med(
                sak,
                beregner,
                work,
                new Boligforslag(Kroner.av(9450), new Kommunenummer("5501"), List.of(), "forslag fra øvelsen"));
    }

    /** With the case open and what it brings with it, the last complete month chosen. */
    public static Panelgrunnlag med(AapenSak sak, Beregner beregner, BackgroundWork work, Boligforslag forslag) {
        return med(sak, beregner, work, forslag, Drafts.NONE);
    }

    /** The same in a session in which something may have been typed before. */
    public static Panelgrunnlag med(
            AapenSak sak, Beregner beregner, BackgroundWork work, Boligforslag forslag, Drafts drafts) {
        OpenCase openCase = new OpenCase();
        openCase.open(sak);
        return new Panelgrunnlag(
                openCase,
                new CalculationViewModel(
                        new OpenDetails(openCase, (_, _) -> true, work),
                        beregner,
                        work,
                        Names.ofKommuner(_ -> Optional.of("Tromsø")),
                        _ -> Optional.of(forslag),
                        drafts));
    }

    /** Takes back the last thing that was typed. */
    public void angre() {
        model.undo();
    }

    /** Makes it again. */
    public void gjoerOm() {
        model.redo();
    }

    /** Ticks exactly these for the adult with this place in the case. */
    public void status(int voksen, Set<Personstatus> status) {
        var ticked = model.household().adults().get(voksen).status();
        ticked.clear();
        ticked.addAll(status);
    }

    /** Says whether the adult with this place in the case is in the household in the chosen month and after it. */
    public void borDer(int voksen, boolean ja) {
        model.household().adults().get(voksen).inHouseholdProperty().set(ja);
    }

    /** Types an amount for the year of the adult with this place in the case. */
    public void aarsbeloep(int voksen, Aarsfelt felt, String tekst) {
        model.household().adults().get(voksen).amount(felt).textProperty().set(tekst);
    }

    /** Confirms three payments of the adult's first post in the chosen month. */
    public void treUtbetalinger(int voksen) {
        model.income()
                .persons()
                .get(voksen)
                .posts()
                .getFirst()
                .threePaymentsProperty()
                .set(true);
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

    /** The amount per month, zero for a rejection. */
    public Kroner beloep() {
        return Objects.requireNonNull(
                Objects.requireNonNull(model.calculationProperty().get(), "det er et resultat")
                        .resultat()
                        .beloepPerMaaned());
    }

    /** The result as it stands on the card. */
    public String overskrift() {
        return model.result().shownProperty().get().headline();
    }
}
