package bospor.rates;

import org.jspecify.annotations.Nullable;

/** A file of an office's own folder of rule packs: what was read, or why it is none. */
public sealed interface Pakkefil {
    /** The name of the file, without its folder. */
    String fil();

    /**
     * A file that holds a pack. It has not been checked against its own cases yet.
     *
     * @param sha256 of the bytes of the file, 64 lower-case hex digits
     * @param signert the file with the signature beside it, null when there is none
     */
    record Lest(
            String fil,
            String sha256,
            Regelpakke pakke,
            @Nullable Signertfil signert) implements Pakkefil {}

    /** A file that holds none; {@code feil} says where and why in Norwegian. */
    record Uleselig(String fil, String feil) implements Pakkefil {}
}
