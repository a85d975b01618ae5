package bospor.domain;

/** How the household holds its dwelling (forskrift om bustøtte § 2). */
public enum Eieform {
    LEID,
    /** Borettslag, sameie, aksjeleilighet. */
    FELLESKOSTNADER,
    ENEBOLIG
}
