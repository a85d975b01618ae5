package bospor.rules.kommunal;

import bospor.rates.Bostoettedel;
import bospor.rates.Formueregel;
import bospor.trace.Enhet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which parameters a scheme must and may have, from its building block and its rule for wealth. */
final class Parameterkrav {
    /** The smallest amount that is paid, kroner per year. */
    static final String MINST = "stoette.minst";

    /** Rates of the state that some packs count with. */
    static final List<String> STATLIGE = statlige();

    private Parameterkrav() {}

    private static List<String> statlige() {
        List<String> ut = new ArrayList<>(StatligFormuetillegg.SATSER);
        ut.add(Inntektsandel.GRUNNBELOEP);
        return List.copyOf(ut);
    }

    /** What the pack must have. */
    static Map<String, Enhet> paakrevd(Bostoettedel del, Byggekloss kloss) {
        Map<String, Enhet> ut =
                new LinkedHashMap<>(kloss.paakrevd(del.parametere().keySet()));
        if (del.formue() == Formueregel.EGET_TILLEGG) {
            ut.putAll(EgetFormuetillegg.PARAMETERE);
        }
        return ut;
    }

    /** What the pack may have besides. */
    static Map<String, Enhet> valgfrie(Byggekloss kloss) {
        Map<String, Enhet> ut = new LinkedHashMap<>(kloss.valgfrie());
        ut.put(MINST, Enhet.KRONER_PER_AAR);
        return ut;
    }

    /** Everything that must have a value on a day, the state's rates with it. */
    static List<String> alle(Bostoettedel del, Byggekloss kloss) {
        List<String> ut = new ArrayList<>(paakrevd(del, kloss).keySet());
        if (del.formue() == Formueregel.SOM_STATLIG) {
            ut.addAll(StatligFormuetillegg.SATSER);
        }
        if (kloss instanceof Inntektsandel) {
            ut.add(Inntektsandel.GRUNNBELOEP);
        }
        return ut;
    }
}
