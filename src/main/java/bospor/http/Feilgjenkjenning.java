package bospor.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Tells the kind of a transport failure from its exceptions; their texts vary with language and system. */
final class Feilgjenkjenning {
    private Feilgjenkjenning() {}

    /** The failure, with the issuer when a certificate was refused. */
    static Svar.Uteblitt uteblitt(Throwable feil) {
        int dybde = 0;
        for (@Nullable Throwable t = feil; t != null && dybde < 12; t = t.getCause(), dybde++) {
            if (t instanceof IkkeTiltrodd nei) {
                return new Svar.Uteblitt(nei.art(), nei.utsteder());
            }
        }
        return new Svar.Uteblitt(art(feil));
    }

    private static Nettfeil art(Throwable feil) {
        Nettfeil art = Nettfeil.BRUTT;
        int dybde = 0;
        for (@Nullable Throwable t = feil; t != null && dybde < 12; t = t.getCause(), dybde++) {
            switch (t) {
                case BegrensetKropp.ForStort _ -> {
                    return Nettfeil.FOR_STORT;
                }
                case UnknownHostException _ -> {
                    return Nettfeil.INGEN_NETT;
                }
                case UnresolvedAddressException _ -> {
                    return Nettfeil.INGEN_NETT;
                }
                case NoRouteToHostException _ -> {
                    return Nettfeil.INGEN_NETT;
                }
                case CertificateException _ -> {
                    return Nettfeil.IKKE_TILTRODD;
                }
                case CertPathBuilderException _ -> {
                    return Nettfeil.IKKE_TILTRODD;
                }
                case HttpConnectTimeoutException _ -> {
                    return Nettfeil.INGEN_TILKOBLING;
                }
                case HttpTimeoutException _ -> {
                    return Nettfeil.TIDSAVBRUDD;
                }
                case TimeoutException _ -> {
                    return Nettfeil.TIDSAVBRUDD;
                }
                case SSLException ssl -> art = brutt(ssl) ? Nettfeil.BRUTT : Nettfeil.INGEN_SIKKER_FORBINDELSE;
                case ConnectException c -> art = utenNett(c) ? Nettfeil.INGEN_NETT : Nettfeil.AVVIST_TILKOBLING;
                case IOException io
                when melding(io).contains("407") || melding(io).contains("authentication attempts") -> {
                    return Nettfeil.PROXY_INNLOGGING;
                }
                default -> {}
            }
        }
        return art;
    }

    // A connection that closes during the handshake is a broken one, not a certificate nobody trusts.
    private static boolean brutt(SSLException feil) {
        return feil.getCause() instanceof IOException || melding(feil).contains("terminated the handshake");
    }

    private static boolean utenNett(ConnectException feil) {
        return melding(feil).contains("unreachable");
    }

    private static String melding(Throwable feil) {
        return feil.getMessage() == null ? "" : feil.getMessage();
    }
}
