package bospor.casework.attestering;

/** What came of deciding about a note. */
public sealed interface Attesteringssvar {
    /** The decision stands in the file. */
    record Foert(Attest attest) implements Attesteringssvar {}

    /** Nothing was written. */
    record Avvist(Hvorfor hvorfor) implements Attesteringssvar {}

    /** Why nothing was written. */
    enum Hvorfor {
        /** The supervisor made the calculation. */
        EGET_ARBEID,
        /** A rejection needs a reason from the list. */
        GRUNN_MANGLER,
        /** The reason «annet» needs a comment. */
        KOMMENTAR_MANGLER,
        /** The comment is too long. */
        KOMMENTAR_FOR_LANG,
        /** The comment holds a fødselsnummer. */
        NUMMER_I_KOMMENTAREN,
        /** The file is no note that can be read as far as who made it. */
        IKKE_ET_NOTAT,
        /** A note that does not agree can be sent back only. */
        STEMMER_IKKE,
        /** Nothing is decided that cannot be logged. */
        LOGG_UTILGJENGELIG,
        /** The key, the card or the person refused to seal. */
        IKKE_FORSEGLET,
        /** The file cannot be read or written. */
        FIL_UTILGJENGELIG
    }
}
