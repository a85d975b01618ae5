package bospor.session;

import bospor.casework.SessionStore.Utilgjengelig;
import bospor.casework.SessionStore.Utilgjengelig.Grunn;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Turns what went wrong into a sentence that says what to do. Of the original only the kind, H2's error code and the SQL
 * state are kept, never its message or itself: H2 quotes column values, file errors quote paths with the user's name.
 */
final class Feilmelding {
    private Feilmelding() {}

    static Utilgjengelig kanIkkeOpprettes(Exception e) {
        return new Utilgjengelig(
                Grunn.KAN_IKKE_OPPRETTES,
                "Bospor får ikke laget den krypterte filen for økten (" + art(e) + "). Se at disken ikke er full og at"
                        + " du kan skrive i mappen for økter, og prøv igjen.");
    }

    static Utilgjengelig forkastet(Exception e) {
        return new Utilgjengelig(
                Grunn.FORKASTET,
                "Den krypterte filen for økten kan ikke brukes lenger (" + art(e) + "), og det som lå der, er slettet."
                        + " Se at disken ikke er full, og slå opp på nytt.");
    }

    static Utilgjengelig ikkeLagret(Exception e) {
        return new Utilgjengelig(
                Grunn.IKKE_LAGRET,
                "Dette ble ikke lagret eller hentet i økten (" + art(e) + "). Alt annet er der ennå. Se at disken ikke"
                        + " er full, og prøv igjen.");
    }

    static Utilgjengelig format(Exception e) {
        return new Utilgjengelig(
                Grunn.IKKE_LAGRET,
                "Innholdet lot seg ikke gjøre om for økten (" + art(e) + "). Alt annet er der ennå. Meld fra til"
                        + " brukerstøtte.");
    }

    /** The kind of fault for support, without anything of its message. */
    static String art(@Nullable Throwable e) {
        return switch (e) {
            case null -> "ukjent";
            case SQLException sql -> "kode " + sql.getErrorCode() + ", tilstand " + sql.getSQLState();
            default -> e.getClass().getSimpleName();
        };
    }
}
