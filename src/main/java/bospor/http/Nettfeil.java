package bospor.http;

/** Why there is no answer to a call. */
public enum Nettfeil {
    /** No network, or the name of the server is not known. */
    INGEN_NETT(true),
    /** The machine is there but nothing listens. */
    AVVIST_TILKOBLING(true),
    /** No connection in time: a firewall that drops what it does not let out looks like this. */
    INGEN_TILKOBLING(true),
    /** No answer in time. */
    TIDSAVBRUDD(true),
    /** The connection broke before the whole answer was here. */
    BRUTT(true),
    /** The certificate leads to no root this machine trusts; a network that opens encrypted traffic looks like this. */
    IKKE_TILTRODD(false),
    /** The certificate is not valid now, by the clock of this machine. */
    SERTIFIKAT_UTLOEPT(false),
    /** The certificate is trusted but belongs to another name, as behind a log-in page of a network. */
    ANNET_VERTSNAVN(false),
    /** No secure connection could be agreed on. */
    INGEN_SIKKER_FORBINDELSE(false),
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
