package bospor.rates;

/** How a municipal scheme counts net wealth. */
public enum Formueregel {
    /** Wealth does not count. */
    INGEN,
    /** A supplement to the income as in forskrift om bustøtte § 6, with the rates of the state scheme. */
    SOM_STATLIG,
    /** A supplement of the kommune's own, with the pack's {@code formue.*} parameters. */
    EGET_TILLEGG
}
