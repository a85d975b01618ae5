package bospor.app;

import bospor.app.systemsjekk.Sjekkliste;
import bospor.casework.sjekk.Sjekkpunkt;
import bospor.casework.sjekk.Sjekkrapport;
import bospor.casework.sjekk.Systemsjekk;
import bospor.config.Kilder;
import bospor.json.Sjekkformat;
import java.util.List;
import java.util.function.Consumer;

/** {@code diagnose}: checks step by step whether this machine can look anything up, and says what to do where it cannot. */
final class DiagnoseKommando implements Kommando {
    private static final String SIGNER = "--signer";

    @Override
    public String navn() {
        return "diagnose";
    }

    @Override
    public String hjelp() {
        return "sjekker oppsettet trinn for trinn, og sier hva som må gjøres";
    }

    @Override
    public List<Valg> valg() {
        return List.of(
                Valg.medVerdi(Valgnavn.CONFIG, "FIL", "innstillingene"),
                Valg.bryter(SIGNER, "lar nøkkelen signere en prøve, uten nett; kan be om PIN"));
    }

    @Override
    public int kjoer(Argumenter argumenter, Konsoll konsoll) throws Avvist {
        Systemsjekk sjekk = Sjekkvalg.av(
                Kilder.standard(argumenter.fil(Valgnavn.CONFIG).orElse(null)),
                argumenter.har(SIGNER),
                Setninger.BOKMAAL,
                konsoll.varsel());
        Sjekkrapport rapport;
        if (konsoll.json()) {
            rapport = sjekk.kjoer(_ -> {});
            konsoll.linje(Sjekkformat.skriv(rapport));
        } else {
            rapport = sjekk.kjoer(vis(konsoll));
            konsoll.linje("");
            konsoll.linje(rapport.konklusjon());
        }
        return rapport.altIOrden() ? Utgangskode.FERDIG : Utgangskode.NEGATIVT;
    }

    /** Each check as soon as it is done: the next one may take long. */
    private static Consumer<Sjekkpunkt> vis(Konsoll konsoll) {
        return punkt -> {
            punkt.linjer(Sjekkliste.ledetekster(Setninger.BOKMAAL)).forEach(konsoll::linje);
            konsoll.ut().flush();
        };
    }
}
