package bospor.app;

import bospor.ui.common.Navigator.ViewId;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the gallery looks at: every view, the timeline both as diagram and table, the calculation with each of its panels,
 * and what can stand in front of them.
 */
enum Bilde {
    SLAA_OPP(ViewId.SEARCH),
    TIDSLINJE(ViewId.TIMELINE),
    TABELL(ViewId.TIMELINE),
    BEREGNING(ViewId.CALCULATION, 0),
    HVA_OM(ViewId.CALCULATION, 1),
    KOMMUNALT(ViewId.CALCULATION, 2),
    SAMMENLIGN(ViewId.CALCULATION, 3),
    ALLE_MAANEDER(ViewId.CALCULATION, 4),
    ETTERKONTROLL(ViewId.CALCULATION, 5),
    ATTESTERING(ViewId.REVIEW),
    OMREGNING(ViewId.BATCH),
    LOGG(ViewId.LOG),
    INNSTILLINGER(ViewId.SETTINGS),
    SYSTEMSJEKK(ViewId.SYSTEMCHECK),
    OM(ViewId.ABOUT),

    /** The sheet of shortcuts. */
    TASTER(ViewId.SEARCH, -1, true),

    /** The question whether the session shall be emptied. */
    TOEM(ViewId.TIMELINE, -1, true),

    /** What stands over the window when it is hidden. */
    SKJULT(ViewId.TIMELINE, -1, true),

    /** The countdown to the emptying. */
    NEDTELLING(ViewId.TIMELINE, -1, true),

    /** The other window, with a household of its own on its timeline. */
    ANDRE_VINDU(ViewId.SEARCH, -1, true);

    private final ViewId visning;
    private final int panel;
    private final boolean foran;

    Bilde(ViewId visning) {
        this(visning, -1);
    }

    Bilde(ViewId visning, int panel) {
        this(visning, panel, false);
    }

    Bilde(ViewId visning, int panel, boolean foran) {
        this.visning = visning;
        this.panel = panel;
        this.foran = foran;
    }

    ViewId visning() {
        return visning;
    }

    /** Which panel is shown beside the calculation, negative where there is none. */
    int panel() {
        return panel;
    }

    /** Whether it stands in front of a view, and goes away again. */
    boolean foran() {
        return foran;
    }

    /** Whether it shows the household that is open; the others are the same whoever that is. */
    boolean avSaken() {
        return !foran && (visning == ViewId.TIMELINE || visning == ViewId.CALCULATION || visning == ViewId.SEARCH);
    }

    /** Those that show the household that is open, or those that do not. */
    static List<Bilde> alle(boolean avSaken) {
        return Stream.of(values()).filter(b -> b.avSaken() == avSaken).toList();
    }
}
