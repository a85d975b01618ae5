package bospor.trace;

/** How sure the value of a rate is; anything but {@link #VERIFIED} is said wherever the result shows. */
public enum Satsstatus {
    /** Read in the source named. */
    VERIFIED,
    /** Computed from verified numbers. */
    DERIVED,
    /** Found by fitting a published table; not a legal amount. */
    FITTED,
    /** From memory; source not seen. */
    RECALLED
}
