package bospor.note;

import bospor.casework.Signaturkontroll;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.util.HexFormat;

/** The signature beside a file of its own, in the form that a note's seal has. */
public final class Filsignatur implements Signaturkontroll {
    /**
     * Signs the bytes of a file. May wait for a person.
     *
     * @throws Segl.IkkeForseglet when the key, the card or the person refuses
     */
    public static byte[] lag(byte[] innhold, Segl segl) throws Segl.IkkeForseglet {
        return Jws.lag(innhold, segl);
    }

    @Override
    public Signatur kontroller(byte[] innhold, byte[] signatur) {
        try {
            Jws jws = Jws.les(signatur, innhold);
            X509Certificate sertifikat = jws.kjede().getFirst();
            return jws.gyldig()
                    ? new Signatur.Holder(Seglkontroll.navn(sertifikat.getSubjectX500Principal()), avtrykk(sertifikat))
                    : new Signatur.HolderIkke();
        } catch (ParseException e) {
            return new Signatur.Uleselig();
        }
    }

    private static String avtrykk(X509Certificate sertifikat) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sertifikat.getEncoded()));
        } catch (CertificateEncodingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("sertifikatet er allerede lest, og SHA-256 er påkrevd i enhver Java", e);
        }
    }
}
