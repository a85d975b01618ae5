package bospor.json;

import bospor.domain.Beregningsinndata;
import bospor.trace.Inndatafeil;

/** What came of reading a calculation input: the input, or the first place that cannot be read. */
public sealed interface Inndatalesing {
    /** The text is an input. */
    record Lest(Beregningsinndata inndata) implements Inndatalesing {}

    /** The text is no input, for this reason. */
    record Avvist(Inndatafeil feil) implements Inndatalesing {}
}
