package bospor.insight;

import bospor.domain.Kroner;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a finding of some kinds has to say beyond its months, posts and amount. */
public sealed interface Detalj {
    /** Nothing more. */
    record Ingen() implements Detalj {}

    /** Which source it is about. */
    record Kilde(Utbetalingskilde kilde) implements Detalj {}

    /**
     * Three payments.
     *
     * @param nabo the neighbouring month that this one is one and a half of
     */
    record Likner(Utbetalingskilde kilde, YearMonth nabo) implements Detalj {}

    /**
     * The period an amount was earned in, both days included; null where it is open.
     *
     * @param kilde the source that paid it
     */
    record Gjelder(
            Utbetalingskilde kilde,
            @Nullable LocalDate fra,
            @Nullable LocalDate til) implements Detalj {}

    /** What kind of amount only the settlement has, and for which income year. */
    record FraOppgjoeret(Oppgjoersart art, String inntektsaar) implements Detalj {}

    /** A year reconciled. */
    record Avstemt(Avstemming avstemming) implements Detalj {}

    /** The place in the look-up of the person who may be the same. */
    record Annen(int person) implements Detalj {}

    /** The kinds of amounts that only a settlement has. */
    enum Oppgjoersart {
        NAERING,
        KAPITAL,
        UTLAND,
        FORMUE
    }

    /**
     * Months and settlement of one year side by side.
     *
     * @param rapportert kroner per year in the months that belong to the group by their code
     * @param oppgjoer kroner per year in the settlement
     * @param utfall whether they agree
     * @param forklaringer what makes them agree; empty unless explained
     */
    record Avstemming(
            Avstemmingsgruppe gruppe,
            String inntektsaar,
            Kroner rapportert,
            Kroner oppgjoer,
            Utfall utfall,
            List<Forklart> forklaringer) {
        /** Keeps its own copy of the list. */
        public Avstemming {
            forklaringer = List.copyOf(forklaringer);
        }
    }

    /** Whether months and settlement agree. */
    enum Utfall {
        LIK,
        FORKLART,
        UFORKLART
    }

    /** An amount that explains a difference; positive when it belongs to the settlement's row besides the months. */
    record Forklart(Forklaring hva, Kroner beloep) {}

    /** What can explain that months and settlement differ. */
    enum Forklaring {
        /** Benefits in kind are in the row for wages. */
        NATURALYTELSER,
        /** Sickness, parental and similar benefits and dagpenger are taxed, and shown, as wages. */
        YTELSER_SOM_LOENN,
        /** Back-pay or a settlement that was taxed in the year it is for. */
        GJELDER_ANNET_AAR
    }
}
