package bospor.casework.etterkontroll;

import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.rates.Satsoppslag;
import bospor.rates.Satsregister;
import bospor.trace.Grunn;
import bospor.trace.Sats;
import bospor.trace.Satsstatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The two thresholds of forskrift om bustøtte § 14: too little paid is not paid out below the minimum payment, too much paid
 * is not reclaimed below one rettsgebyr. No percentage is tolerated, and neither is anything at the threshold itself.
 *
 * <p>Interpretation, said in the result: the text does not say over what the amount is measured; here it is the sum of the
 * whole etteroppgjør. Nor does it say of which day the two rates are: here of the new decision when its day is given,
 * otherwise of the last month that is controlled.
 *
 * @param forutsetninger what is assumed, in plain Norwegian
 */
record Terskler(Sats minsteUtbetaling, Sats rettsgebyr, List<String> forutsetninger) {
    static final String MAALT = "summen av etteroppgjøret";

    /** The thresholds, or why they are not known. */
    sealed interface Oppslag {
        /** Both are known. */
        record Funnet(Terskler terskler) implements Oppslag {}

        /** One is not. */
        record Mangler(List<Grunn> grunner) implements Oppslag {}
    }

    static Oppslag av(Satsregister satser, Kontrollsak sak) {
        LocalDate dato = sak.vedtaksdato();
        Termin termin = dato == null ? siste(sak) : new Termin(YearMonth.from(dato));
        if (satser.paa("minsteUtbetaling", termin) instanceof Satsoppslag.Funnet(Sats minste)
                && satser.paa("rettsgebyr", termin) instanceof Satsoppslag.Funnet(Sats gebyr)) {
            return new Oppslag.Funnet(new Terskler(minste, gebyr, forutsetninger(gebyr, dato == null)));
        }
        return new Oppslag.Mangler(
                List.of(
                        new Grunn(
                                null,
                                "aar",
                                "Minste utbetaling eller rettsgebyret er ikke kjent for denne tiden. Etteroppgjøret kan ikke avgjøres.")));
    }

    private static Termin siste(Kontrollsak sak) {
        return sak.terminer().stream()
                .map(Vedtattermin::termin)
                .max(Termin::compareTo)
                .orElseThrow();
    }

    private static List<String> forutsetninger(Sats gebyr, boolean utenDato) {
        List<String> ut = new ArrayList<>();
        ut.add("Grensene i § 14 er målt mot " + MAALT + "; forskriften sier ikke dette uttrykkelig.");
        if (utenDato) {
            ut.add("Vedtaksdatoen er ikke oppgitt: rettsgebyret og minste utbetaling er de som gjaldt i den siste"
                    + " måneden som er kontrollert.");
        }
        if (gebyr.status() != Satsstatus.VERIFIED) {
            ut.add("Rettsgebyret fra " + gebyr.virkningFra().getYear()
                    + " er ikke kontrollert mot kilden. Sjekk beløpet før tilbakekrav.");
        }
        return ut;
    }

    Kontrollutfall utfall(Kroner sum) {
        if (sum.erNull()) {
            return Kontrollutfall.INGEN_ENDRING;
        }
        if (sum.erPositiv()) {
            return sum.verdi().compareTo(minsteUtbetaling.verdi()) < 0
                    ? Kontrollutfall.UNDER_MINSTE_UTBETALING
                    : Kontrollutfall.ETTERBETALING;
        }
        BigDecimal forMye = sum.negert().verdi();
        return forMye.compareTo(rettsgebyr.verdi()) < 0 ? Kontrollutfall.UNDER_RETTSGEBYR : Kontrollutfall.TILBAKEKRAV;
    }
}
