package bospor.simulator.skatteetaten;

import bospor.simulator.befolkning.Inntektsrad;
import java.util.Locale;
import java.util.Set;

/**
 * Access packages: which names there are, and what ours lets through.
 *
 * <p>The content of kommuneBoligsosialeFormaal is not public; this is the assumption of skatteetaten-api.md § 4: all
 * benefits, pensions and business income, and of wages the cash and the free home or car.
 */
final class Rettighetspakke {
    private static final Set<String> ANDRE = Set.of(
            "kommuneforeldrebetaling",
            "kommunelangtidsoppholdinstitusjon",
            "kommunepersonligassistanse",
            "saernamsmann",
            "husbanken",
            "husbankenbostoette",
            "husbankenlaantilskudd",
            "digisos",
            "lommebok",
            "sbl",
            "otp",
            "sivilrett");
    private static final Set<String> NATURALYTELSER = Set.of("bolig", "bil");

    private Rettighetspakke() {}

    static boolean erAnnens(String navn) {
        return ANDRE.contains(navn.toLowerCase(Locale.ROOT));
    }

    static boolean slipperGjennom(Inntektsrad rad) {
        return !"loennsinntekt".equals(rad.gruppe())
                || "kontantytelse".equals(rad.fordel())
                || NATURALYTELSER.contains(rad.kode());
    }
}
