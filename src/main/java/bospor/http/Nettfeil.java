package bospor.http;

/** Why there is no answer to a call. */
public enum Nettfeil {
    /** No network, or the name of the server is not known. */
    INGEN_NETT(true),
    /** The machine is there but nothing listens. */
    AVVIST_TILKOBLING(true),
    /** No answer in time. */
    TIDSAVBRUDD(true),
    /** The connection broke before the whole answer was here. */
    BRUTT(true),
    /** The certificate leads to no root this machine trusts, or no secure connection could be agreed on. */
    IKKE_TILTRODD(false),
    /** The proxy wants someone to log in (407). */
    PROXY_INNLOGGING(false),
    /** The answer is larger than the limit and was not read. */
    FOR_STORT(false),
    /** The address is plain http and not on this machine; nothing was sent. */
    USIKKER_ADRESSE(false),
    /** The thread was interrupted: someone cancelled. */
    AVBRUTT(false);

    private final boolean forbigaaende;

    Nettfeil(boolean forbigaaende) {
        this.forbigaaende = forbigaaende;
    }

    /** Whether the same call may succeed in a moment. */
    public boolean forbigaaende() {
        return forbigaaende;
    }
}
