package bospor.insight;

/** The kinds of findings, and how much each asks of the case worker. */
public enum Funnart {
    /** A month of a 14-day benefit that looks like three payments; proposed, never applied silently. */
    TRE_UTBETALINGER(Vekt.SPOERSMAAL, true, true),
    /** Nothing at all was reported for the person in complete months. */
    UTEN_RAPPORT(Vekt.SPOERSMAAL, true, false),
    /** A regular source reported nothing for some months and went on. */
    KILDE_PAUSE(Vekt.SPOERSMAAL, true, true),
    /** A source began within the period. */
    KILDE_BEGYNT(Vekt.MERK, true, true),
    /** A source ended within the period: a lasting change, not a gap. */
    KILDE_SLUTT(Vekt.SPOERSMAAL, true, true),
    /** Back-pay whose period the payer has stated. */
    ETTERBETALING(Vekt.SPOERSMAAL, true, true),
    /** A new rate with back-pay for earlier months, seen from the amounts alone. */
    ETTERBETALING_UTLEDET(Vekt.SPOERSMAAL, true, true),
    /** Nav's or a pension fund's settlement of a benefit for another year. */
    ETTEROPPGJOER(Vekt.SPOERSMAAL, true, true),
    /** Holiday pay, and the wages deducted for the holiday. */
    FERIEOPPGJOER(Vekt.MERK, true, true),
    /** A payer's amounts of a month come to less than nothing. */
    NEGATIV_MAANED(Vekt.SPOERSMAAL, true, true),
    /** A month that is not complete yet. */
    UKOMPLETT_MAANED(Vekt.MERK, false, false),
    /** More than one payer in the same month. */
    FLERE_UTBETALERE(Vekt.MERK, false, false),
    /** Nav pays for sickness or birth while an employer pays full wages: the employer may be the one with the refusjon. */
    NAV_OG_FULL_LOENN(Vekt.SPOERSMAAL, true, false),
    /** Business, capital, foreign income or wealth that only the settlement has. */
    BARE_I_OPPGJOERET(Vekt.SPOERSMAAL, false, false),
    /** A year of the a-ordning beside the settlement of the same year, for one kind of income. */
    AARSAVSTEMMING(Vekt.SPOERSMAAL, false, false),
    /** The person may have income under another number. */
    ANNET_NUMMER(Vekt.SPOERSMAAL, false, false);

    private final Vekt vekt;
    private final boolean merkerMaaned;
    private final boolean gjelderEnUtbetaler;

    Funnart(Vekt vekt, boolean merkerMaaned, boolean gjelderEnUtbetaler) {
        this.vekt = vekt;
        this.merkerMaaned = merkerMaaned;
        this.gjelderEnUtbetaler = gjelderEnUtbetaler;
    }

    /** How much it asks of the case worker; a reconciliation that agrees asks less, see {@link Funn#vekt()}. */
    Vekt vekt() {
        return vekt;
    }

    /** Whether the months are to be marked in a picture. */
    public boolean merkerMaaned() {
        return merkerMaaned;
    }

    /** Whether it rests on one payer's posts alone, so that no other payer can change it. */
    public boolean gjelderEnUtbetaler() {
        return gjelderEnUtbetaler;
    }

    /** How much a finding asks of the case worker, the most first. */
    public enum Vekt {
        /** Something must be asked or judged. */
        SPOERSMAAL,
        /** Good to know when reading the months. */
        MERK,
        /** Two sources agree. */
        STEMMER
    }
}
