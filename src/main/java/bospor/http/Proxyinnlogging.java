package bospor.http;

import java.net.Authenticator;
import java.net.PasswordAuthentication;

/**
 * Who we say we are to a proxy that asks (Basic; NTLM and Kerberos are not spoken).
 *
 * @param passord never shown
 */
public record Proxyinnlogging(String bruker, String passord) {
    /** Answers proxies only: a server that asks for a password gets none. */
    Authenticator somSvar() {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return getRequestorType() == RequestorType.PROXY
                        ? new PasswordAuthentication(bruker, passord.toCharArray())
                        : super.getPasswordAuthentication();
            }
        };
    }

    /** Neither name nor password. */
    @Override
    public String toString() {
        return "Proxyinnlogging[***]";
    }
}
