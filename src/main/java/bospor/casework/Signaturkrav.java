package bospor.casework;

import bospor.rates.Pakkefil;
import bospor.rates.Signertfil;
import java.util.Set;

/**
 * Whose signatures on rule packs the office relies on. A signature that is there must hold and be by one of them; when any
 * are named, one must be there.
 *
 * @param signerere SHA-256 of the certificates that count, 64 lower-case hex digits each
 */
public record Signaturkrav(Set<String> signerere, Signaturkontroll kontroll) {
    /** Keeps its own copy of the set. */
    public Signaturkrav {
        signerere = Set.copyOf(signerere);
    }

    /** Whether a pack may be used as far as its signature goes. */
    sealed interface Svar {
        /** It may, and nobody has signed it. */
        record Usignert() implements Svar {}

        /** It may; {@code av} says who signed, with the fingerprint of the certificate. */
        record Signert(String av) implements Svar {}

        /** It may not; {@code feil} says why and what to do. */
        record Avvist(String feil) implements Svar {}
    }

    Svar vurder(Pakkefil.Lest fil) {
        Signertfil signert = fil.signert();
        if (signert == null) {
            return signerere.isEmpty()
                    ? new Svar.Usignert()
                    : new Svar.Avvist(
                            "Pakken er ikke signert, og «rulePacks.signers» krever det. Få den signert av en som"
                                    + " står der.");
        }
        return switch (kontroll.kontroller(signert.innhold(), signert.signatur())) {
            case Signaturkontroll.Signatur.Holder(String hvem, String avtrykk) ->
                signerere.contains(avtrykk)
                        ? new Svar.Signert("%s, sertifikat %s".formatted(hvem, avtrykk))
                        : new Svar.Avvist(
                                "Pakken er signert av en som ikke står i «rulePacks.signers»: %s. Er det en som bestemmer reglene, legg sertifikatets avtrykk %s til der."
                                        .formatted(hvem, avtrykk));
            case Signaturkontroll.Signatur.HolderIkke() ->
                new Svar.Avvist(
                        "Signaturen holder ikke: pakken er endret etter at den ble signert, eller signaturen hører"
                                + " til en annen fil. Få pakken signert på nytt.");
            case Signaturkontroll.Signatur.Uleselig() ->
                new Svar.Avvist("Signaturen i %s%s er skadet eller av et annet slag. Få pakken signert på nytt."
                        .formatted(fil.fil(), Signertfil.ENDELSE));
        };
    }
}
