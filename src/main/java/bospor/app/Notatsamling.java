package bospor.app;

import bospor.casework.notat.Forsegling;
import bospor.casework.notat.Maalform;
import bospor.casework.notat.Notatdata;
import bospor.casework.notat.Notatregelverk;
import bospor.casework.notat.Oppslagsgrunnlag;
import bospor.casework.notat.Program;
import bospor.casework.notat.Regelgrunnlag;
import bospor.casework.notat.Skjoennsliste;
import bospor.casework.notat.Utarbeidelse;
import bospor.domain.Beregningsinndata;
import bospor.note.Beregningsnotat;
import bospor.trace.Beregningsresultat;
import bospor.trace.Inndatafeil;
import bospor.trace.Regelsett;
import org.jspecify.annotations.Nullable;

/** Puts together everything that a note holds; the amount is calculated with the very rates that go with it. */
final class Notatsamling {
    private Notatsamling() {}

    static Notatdata data(
            Notatregelverk regelverk,
            Beregningsinndata inndata,
            Maalform maal,
            Personopplysninger personer,
            @Nullable Oppslagsgrunnlag oppslag,
            Utarbeidelse utarbeidet,
            @Nullable Forsegling forsegling)
            throws Avvist {
        Regelgrunnlag grunnlag = regelverk.grunnlag(inndata);
        Beregningsresultat resultat = switch (regelverk.beregn(inndata, grunnlag)) {
            case Beregningsresultat r -> r;
            case Inndatafeil(String sti, String melding) ->
                throw Avvist.bruk(sti.isEmpty() ? melding : "Inndata har en feil i " + sti + ". " + melding);
        };
        Regelsett regler = resultat.regelsett();
        return new Notatdata(
                maal,
                inndata,
                resultat,
                grunnlag,
                new Program(Programversjon.les(), regler.id() + " " + regler.versjon(), Beregningsnotat.utforming()),
                utarbeidet,
                personer.iHusstanden(inndata.husstand()),
                oppslag,
                Skjoennsliste.av(inndata, i -> regelverk.beregn(i, grunnlag)),
                forsegling);
    }
}
