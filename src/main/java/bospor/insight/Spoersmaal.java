package bospor.insight;

/** What a finding proposes that the case worker asks or decides. */
public enum Spoersmaal {
    /** Confirm that the benefit was paid three times in the month. */
    BEKREFT_TRE_UTBETALINGER,
    /** Why nothing was reported; with business income that is as it must be. */
    HVORFOR_INGEN_RAPPORT,
    /** Why the source paused: holiday, leave, sickness, or a report that is missing. */
    HVORFOR_PAUSE,
    /** Whether the income is over for good. */
    ER_INNTEKTEN_SLUTT,
    /** Which months the amount is for. */
    HVILKE_MAANEDER,
    /** Whether another body has taken part of the back-pay as refusjon (forskrift om bustøtte § 5). */
    ER_NOE_REFUNDERT,
    /** Which year Nav's settlement is for. */
    HVILKET_AAR,
    /** What the negative amount corrects. */
    HVA_ER_RETTET,
    /** Whether the employer is paid back by Nav, so that the same days are not counted twice. */
    HVEM_FAAR_REFUSJON,
    /** What the income from business is this year. */
    NAERING_I_AAR,
    /** What interest, dividends and gains are this year, or whether the income was a single one. */
    KAPITAL_I_AAR,
    /** What is paid from abroad now, in which currency. */
    UTLAND_NAA,
    /** What the net wealth is now. */
    FORMUE_NAA,
    /** Why settlement and months differ. */
    HVORFOR_AVVIK,
    /** Whether the person has had a D-number. */
    HATT_D_NUMMER,
    /** Whether the person has been given a fødselsnummer. */
    FAATT_FOEDSELSNUMMER,
    /** Whether the two numbers are the same person. */
    SAMME_PERSON
}
