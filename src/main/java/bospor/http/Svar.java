package bospor.http;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What came of a call: an answer with any status, or why there is none. */
public sealed interface Svar {
    /**
     * The server, or something on the way to it, has answered.
     *
     * @param innholdstype the Content-Type, empty when there is none
     * @param kropp the body, read as UTF-8
     * @param retryAfter the Retry-After header as it came, null when there is none
     * @param klokkeavvik the server's clock less ours by the Date header, to about a second; null without a Date
     */
    record Mottatt(
            int status,
            String innholdstype,
            String kropp,
            @Nullable String retryAfter,
            @Nullable Duration klokkeavvik) implements Svar {
        /** Whether this is XML that is no web page, by its type or by how it begins. */
        public boolean erXml() {
            String type = innholdstype.toLowerCase(Locale.ROOT);
            String start = begynnelse();
            return !erHtml()
                    && ((type.contains("xml") && !type.contains("html"))
                            || start.startsWith("<?xml")
                            || kanVaereXml(start));
        }

        /** Whether this is a web page, as gateways and proxies send. */
        public boolean erHtml() {
            String start = begynnelse();
            return innholdstype.toLowerCase(Locale.ROOT).contains("html")
                    || start.startsWith("<!doctype html")
                    || start.startsWith("<html");
        }

        private static boolean kanVaereXml(String start) {
            return start.length() > 1 && start.charAt(0) == '<' && Character.isLetter(start.charAt(1));
        }

        private String begynnelse() {
            String start = kropp.substring(0, Math.min(kropp.length(), 200));
            return start.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
        }

        /** Status and size only: bodies hold tokens and personal data. */
        @Override
        public String toString() {
            return "Mottatt[status=" + status + ", tegn=" + kropp.length() + "]";
        }
    }

    /**
     * There is no answer that can be used.
     *
     * @param utsteder who issued the certificate that was not trusted, empty when it is not about one
     */
    record Uteblitt(Nettfeil feil, String utsteder) implements Svar {
        /** No answer, and no certificate to name. */
        public Uteblitt(Nettfeil feil) {
            this(feil, "");
        }
    }
}
