package bospor.casework.utkast;

import bospor.domain.Eieform;
import java.util.List;
import java.util.stream.Stream;

/** An amount about the dwelling; which of them are asked for follows from the tenure (forskrift om bustøtte § 2). */
public enum Boligfelt {
    HUSLEIE("husleiePerMaaned"),
    FELLESKOSTNADER("felleskostnaderPerMaaned"),
    RENTER_OG_AVDRAG("renterOgAvdragPerMaaned"),
    KOMMUNALE_AVGIFTER("kommunaleAvgifterPerAar"),
    EIENDOMSSKATT("eiendomsskattPerAar"),
    FESTEAVGIFT("festeavgiftPerAar"),
    FORMUESVERDI("formuesverdi");

    private final String felt;

    Boligfelt(String felt) {
        this.felt = felt;
    }

    /** The path in the calculation input: {@code bolig.husleiePerMaaned}. */
    public String sti() {
        return "bolig." + felt;
    }

    /** Whether the amount is asked for with this tenure. */
    public boolean gjelder(Eieform eieform) {
        return switch (this) {
            case HUSLEIE -> eieform == Eieform.LEID;
            case FELLESKOSTNADER -> eieform == Eieform.FELLESKOSTNADER;
            case RENTER_OG_AVDRAG, FORMUESVERDI -> eieform != Eieform.LEID;
            case KOMMUNALE_AVGIFTER, EIENDOMSSKATT, FESTEAVGIFT -> eieform == Eieform.ENEBOLIG;
        };
    }

    /** Whether nothing can be calculated without it: the rent, or what stands in its place. */
    public boolean paakrevd() {
        return this == HUSLEIE || this == FELLESKOSTNADER;
    }

    /** The amounts that this tenure asks for, in the order of the form. */
    public static List<Boligfelt> ved(Eieform eieform) {
        return Stream.of(values()).filter(f -> f.gjelder(eieform)).toList();
    }
}
