package bospor.note;

import bospor.casework.notat.Forsegling;
import java.security.cert.X509Certificate;
import java.util.List;

/** Whoever can put a seal on a note: a certificate and its key, wherever they are kept. */
public interface Segl {
    /** Whose seal it is, as the certificate says. */
    Forsegling hvem();

    /** The certificate of the key first, then those that issued it, without the root. */
    List<X509Certificate> kjede();

    /**
     * The RS256 signature over the bytes. May wait for a person.
     *
     * @throws IkkeForseglet when the key, the card or the person refuses
     */
    byte[] signer(byte[] bytes) throws IkkeForseglet;

    /** There is no seal; the message says why in plain Norwegian, and what to do. */
    final class IkkeForseglet extends Exception {
        private static final long serialVersionUID = 1L;

        /** No seal for this reason. */
        public IkkeForseglet(String melding) {
            super(melding);
        }
    }
}
