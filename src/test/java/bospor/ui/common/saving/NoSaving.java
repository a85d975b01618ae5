package bospor.ui.common.saving;

import bospor.ui.common.DirectWork;

/** For views whose test does not save. */
public final class NoSaving {
    /** Nobody ever chooses a file. */
    public static final Saver SAVER = new Saver((_, _) -> fail(), new DirectWork(), _ -> null);

    private NoSaving() {}

    private static void fail() {
        throw new AssertionError("ingenting skulle lagres");
    }
}
