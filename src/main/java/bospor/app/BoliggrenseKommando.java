package bospor.app;

import bospor.casework.Regelpakker;
import bospor.json.Boliggrenseformat;
import bospor.json.Lesefeil;
import bospor.text.Talltekst;
import bospor.trace.Boliggrensesvar;
import bospor.trace.Inndatafeil;
import java.util.List;

/** {@code boliggrense}: incomes in, held against the limit for kommunal bolig, one result on one line for each. */
final class BoliggrenseKommando implements Kommando {
    private final Boliggrenseformat format = new Boliggrenseformat(Talltekst::tall);

    @Override
    public String navn() {
        return "boliggrense";
    }

    @Override
    public String plass() {
        return "[FIL… | -]";
    }

    @Override
    public String hjelp() {
        return "finner inntektsgrensen for kommunal bolig etter en regelpakke";
    }

    @Override
    public List<Valg> valg() {
        return List.of(Inndatakjoering.LINJER, Regelverk.CONFIG);
    }

    @Override
    public int kjoer(Argumenter argumenter, Konsoll konsoll) throws Avvist {
        Regelverk regler = Regelverk.av(argumenter);
        regler.avvisteLinjer().forEach(konsoll::si);
        Regelpakker.Grenser grenser = regler.pakker().grenser();
        Inndatakjoering.Arbeid arbeid = (inndata, feil) -> {
            Boliggrensesvar svar = vurder(grenser, inndata);
            if (svar instanceof Inndatafeil) {
                feil.run();
            }
            return format.skriv(svar);
        };
        return new Inndatakjoering(arbeid, konsoll).kjoer(argumenter);
    }

    private static Boliggrensesvar vurder(Regelpakker.Grenser grenser, byte[] inndata) {
        try {
            return grenser.vurder(Boliggrenseformat.les(inndata));
        } catch (Lesefeil e) {
            return new Inndatafeil(e.sti(), e.melding());
        }
    }
}
