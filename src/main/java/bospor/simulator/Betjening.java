package bospor.simulator;

import bospor.simulator.http.Kall;
import bospor.simulator.http.Levering;
import bospor.simulator.http.Svar;
import bospor.simulator.http.Tjener;
import bospor.simulator.maskinporten.Maskinporten;
import bospor.simulator.skatteetaten.Driftsvarsler;
import bospor.simulator.skatteetaten.Skatteetaten;
import bospor.simulator.skatteetaten.Tjeneste;
import bospor.simulator.skript.Api;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** Takes a call through everything: counting, delays and faults, and the service that answers it. */
final class Betjening implements Tjener {
    private final Maskinporten maskinporten;
    private final Skatteetaten skatteetaten;
    private final Trafikk trafikk;
    private final Supplier<Verden> verden;
    private final String utsteder;
    private final CountDownLatch aldri = new CountDownLatch(1);

    Betjening(
            Maskinporten maskinporten,
            Skatteetaten skatteetaten,
            Trafikk trafikk,
            Supplier<Verden> verden,
            String utsteder) {
        this.maskinporten = maskinporten;
        this.skatteetaten = skatteetaten;
        this.trafikk = trafikk;
        this.verden = verden;
        this.utsteder = utsteder;
    }

    @Override
    public Svar svar(Kall kall) throws InterruptedException {
        Optional<Ruter> funnet = Ruter.finn(kall);
        if (funnet.isEmpty()) {
            return Svar.tomt(404); // nobody behind the gateway has this address
        }
        Ruter rute = funnet.get();
        Verden naa = verden.get();
        Feilmaker feil = new Feilmaker(naa.regler().neste(rute.api(), rute.person()));
        // The place is given back before the answer is sent: a client that waits for one answer before it asks for the
        // next must never find its own finished call in the way.
        boolean plass = trafikk.begynn(rute.api(), naa.maksSamtidige());
        try {
            if (!plass) {
                return Svar.tomt(429).med("Retry-After", "1");
            }
            Thread.sleep(naa.forsinkelse().plus(feil.ventetid()));
            if (!feil.henger()) {
                return behandlet(kall, rute, naa, feil);
            }
        } finally {
            trafikk.slutt(rute.api());
        }
        aldri.await();
        throw new InterruptedException();
    }

    private Svar behandlet(Kall kall, Ruter rute, Verden naa, Feilmaker feil) {
        boolean erMaskinporten = rute.api() == Api.METADATA || rute.api() == Api.JWK || rute.api() == Api.TOKEN;
        Levering levering = feil.levering(erMaskinporten ? naa.maskinportenKlokke() : Duration.ZERO);
        Svar isteden = feil.isteden(kall, utsteder, naa.gammelFeilstil());
        return (isteden == null ? ordinaert(kall, rute, naa, feil) : isteden).med(levering);
    }

    private Svar ordinaert(Kall kall, Ruter rute, Verden naa, Feilmaker feil) {
        return switch (rute.api()) {
            case METADATA -> maskinporten.metadata(utsteder);
            case JWK -> maskinporten.noekler();
            case TOKEN ->
                maskinporten.token(
                        kall,
                        utsteder,
                        new Maskinporten.Vilkaar(
                                feil.levetid(Maskinporten.LEVETID), naa.gammelFeilstil(), naa.maskinportenKlokke()));
            case DRIFTSVARSLER -> Driftsvarsler.svar(naa.dag());
            case INNTEKT -> spoer(Tjeneste.INNTEKT, kall, rute, naa, feil);
            case SKATTEGRUNNLAG -> spoer(Tjeneste.SKATTEGRUNNLAG, kall, rute, naa, feil);
            case SISTE -> spoer(Tjeneste.SISTE, kall, rute, naa, feil);
        };
    }

    private Svar spoer(Tjeneste tjeneste, Kall kall, Ruter rute, Verden naa, Feilmaker feil) {
        return skatteetaten.svar(
                tjeneste,
                kall,
                rute.deler(),
                new Skatteetaten.Vilkaar(
                        naa.befolkning(), utsteder, naa.dag(), naa.sisteAar(), naa.strengPakke(), feil.endringer()));
    }
}
