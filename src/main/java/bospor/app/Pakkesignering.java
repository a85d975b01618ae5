package bospor.app;

import bospor.casework.Regelpakker;
import bospor.casework.Signaturkontroll;
import bospor.casework.Signaturkrav;
import bospor.domain.Beregningsinndata;
import bospor.note.Filsignatur;
import bospor.note.Segl;
import bospor.rates.Pakkefil;
import bospor.rates.Regelpakkemappe;
import bospor.rates.Signertfil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Signs a rule pack with the key of the settings, after it has held its own cases. The signature lies beside the pack. */
final class Pakkesignering {
    private Pakkesignering() {}

    static void signer(Path fil, Optional<Path> config, Konsoll konsoll) throws Avvist {
        byte[] innhold = les(fil);
        Filsignatur kontroll = new Filsignatur();
        Pakkefil pakke = Regelpakkemappe.av(String.valueOf(fil.getFileName()), innhold, null);
        List<Regelpakker.Avvist> avviste = new Regelpakker(
                        List.of(pakke), Set.of(Beregningsinndata.STATLIG), new Signaturkrav(Set.of(), kontroll))
                .avviste();
        if (!avviste.isEmpty()) {
            throw Avvist.bruk("Pakken er ikke signert, fordi den ikke kan brukes: "
                    + String.join(" ", avviste.getFirst().feil()));
        }
        byte[] signatur;
        try {
            signatur = Filsignatur.lag(innhold, Seglkobling.segl(Innstillingsfil.les(config)));
        } catch (Segl.IkkeForseglet e) {
            throw Avvist.tjeneste(Seglkobling.feil(e));
        }
        Path ut = fil.resolveSibling(fil.getFileName() + Signertfil.ENDELSE);
        try {
            Files.write(ut, signatur);
        } catch (IOException e) {
            throw Avvist.bruk("Signaturen kan ikke skrives ved siden av pakken. Sjekk at du kan skrive i mappen.", e);
        }
        if (kontroll.kontroller(innhold, signatur)
                instanceof Signaturkontroll.Signatur.Holder(String hvem, String avtrykk)) {
            konsoll.linje("Pakken er signert av %s. Signaturen er %s.".formatted(hvem, ut.getFileName()));
            konsoll.linje("De som skal bruke pakken, må ha avtrykket i «rulePacks.signers»: " + avtrykk);
        }
    }

    private static byte[] les(Path fil) throws Avvist {
        try {
            return Regelpakkemappe.innhold(fil);
        } catch (IOException e) {
            throw Avvist.bruk("Pakken kan ikke leses. Sjekk at filen finnes og at du har tilgang til den.", e);
        }
    }
}
