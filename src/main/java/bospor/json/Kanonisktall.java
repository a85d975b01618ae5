package bospor.json;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as JavaScript writes them (ECMAScript, Number::toString), which RFC 8785 orders. */
final class Kanonisktall {
    private static final int FLEST_HELE = 21;
    private static final int FLEST_NULLER = -6;

    private Kanonisktall() {}

    /** The finite number with the fewest digits that read back as the same number. */
    static String av(double tall) {
        if (tall == 0) {
            return "0";
        }
        BigDecimal kort = kortest(Math.abs(tall));
        String siffer = kort.unscaledValue().toString();
        int antall = siffer.length();
        int punkt = antall - kort.scale();
        String fortegn = tall < 0 ? "-" : "";
        if (antall <= punkt && punkt <= FLEST_HELE) {
            return fortegn + siffer + "0".repeat(punkt - antall);
        }
        if (punkt > 0 && punkt <= FLEST_HELE) {
            return fortegn + siffer.substring(0, punkt) + "." + siffer.substring(punkt);
        }
        if (punkt > FLEST_NULLER && punkt <= 0) {
            return fortegn + "0." + "0".repeat(-punkt) + siffer;
        }
        int eksponent = punkt - 1;
        String desimaler = antall == 1 ? "" : "." + siffer.substring(1);
        return fortegn + siffer.charAt(0) + desimaler + "e" + (eksponent < 0 ? "-" : "+") + Math.abs(eksponent);
    }

    /** Java gives at least two digits; where one is enough, JavaScript gives one. */
    private static BigDecimal kortest(double tall) {
        BigDecimal funnet = new BigDecimal(Double.toString(tall)).stripTrailingZeros();
        if (funnet.precision() == 2) {
            BigDecimal ett = funnet.round(new MathContext(1)).stripTrailingZeros();
            if (ett.doubleValue() == tall) {
                return ett;
            }
        }
        return funnet;
    }
}
