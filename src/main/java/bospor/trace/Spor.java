package bospor.trace;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of the explanation tree: a fact, a dated rate, or a step computed from the nodes below it. */
public sealed interface Spor permits Faktum, Sats, Steg {
    /** Stable machine name of the rule, rate or fact, for example {@code egenandel}. */
    String id();

    /** Plain Norwegian name, as a case worker reads it. */
    String navn();

    /** The exact value in {@link #enhet()}, or null for a node in words. */
    @Nullable
    BigDecimal verdi();

    /** What the value is counted in. */
    Enhet enhet();

    /** The nodes this one was computed from, in reading order; empty for facts and rates. */
    List<Spor> grunnlag();
}
