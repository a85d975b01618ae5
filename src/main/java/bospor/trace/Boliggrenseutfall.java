package bospor.trace;

/** What an income says about being allotted a kommunal bolig, as far as the income goes. */
public enum Boliggrenseutfall {
    /** Not above the limit. */
    INNENFOR,
    /** Above the limit. */
    OVER,
    /** There is no limit to hold it against; the reasons say why. */
    KAN_IKKE_VURDERES
}
