package bospor.app;

import bospor.casework.Beregner;
import bospor.json.Inndataformat;
import bospor.json.Inndatalesing;
import bospor.json.Resultatformat;
import bospor.text.Talltekst;
import bospor.trace.Beregningssvar;
import bospor.trace.Inndatafeil;
import java.util.List;

/** {@code beregn}: calculation inputs in, one result on one line for each. */
final class BeregnKommando implements Kommando {
    private final Resultatformat format = new Resultatformat(Talltekst::tall);

    @Override
    public String navn() {
        return "beregn";
    }

    @Override
    public String plass() {
        return "[FIL… | -]";
    }

    @Override
    public String hjelp() {
        return "beregner inndata fra filer eller standard inn, og skriver ett resultat per linje";
    }

    @Override
    public List<Valg> valg() {
        return List.of(Inndatakjoering.LINJER, Inndatakjoering.UTEN_SPOR, Regelverk.CONFIG);
    }

    @Override
    public int kjoer(Argumenter argumenter, Konsoll konsoll) throws Avvist {
        boolean medSpor = !argumenter.har(Inndatakjoering.UTEN_SPOR.navn());
        Regelverk regler = Regelverk.av(argumenter);
        regler.avvisteLinjer().forEach(konsoll::si);
        Inndatakjoering.Arbeid arbeid = (inndata, feil) -> {
            Beregningssvar svar = svar(regler.ordninger(), inndata);
            if (svar instanceof Inndatafeil) {
                feil.run();
            }
            return format.skriv(svar, medSpor);
        };
        return new Inndatakjoering(arbeid, konsoll).kjoer(argumenter);
    }

    private static Beregningssvar svar(Beregner beregner, byte[] inndata) {
        return switch (Inndataformat.les(inndata)) {
            case Inndatalesing.Lest(var lest) -> beregner.beregn(lest);
            case Inndatalesing.Avvist(var hva) -> hva;
        };
    }
}
