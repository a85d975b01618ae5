package bospor.app;

import bospor.app.noekler.Behov;
import bospor.app.noekler.Gjeldende;
import bospor.app.noekler.Noekkelkilder;
import bospor.app.noekler.Noekkelvarsel;
import bospor.casework.Lookup;
import bospor.casework.LookupLog;
import bospor.casework.TokenSource;
import bospor.config.Hemmelighet;
import bospor.config.Innstillinger;
import bospor.http.Nett;
import bospor.http.Nettinnstillinger;
import bospor.http.Proxyinnlogging;
import bospor.http.Proxyvalg;
import bospor.http.Tillit;
import bospor.maskinporten.MaskinportenTokenSource;
import bospor.maskinporten.Maskinportenklient;
import bospor.maskinporten.keys.KeyPatience;
import bospor.maskinporten.keys.KeySource;
import bospor.skatteetaten.InntektKlient;
import bospor.skatteetaten.SkatteoppgjoerKlient;
import bospor.skatteetaten.Tjeneste;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Joins settings, network, Maskinporten and Skatteetaten to a look-up. Nothing is opened before the first look-up. */
final class Tjenestekobling {
    private static final Duration TILKOBLING = Duration.ofSeconds(10);

    private Tjenestekobling() {}

    /** The look-up with these settings and this log. */
    static Lookup oppslag(Innstillinger innstillinger, LookupLog logg, Noekkelvarsel varsel) {
        Nett nett = nett(innstillinger);
        return oppslag(innstillinger, logg, nett, tokener(innstillinger, nett, varsel));
    }

    /** The look-up with a key that may be chosen anew while the program runs. */
    static Lookup oppslag(Gjeldende gjeldende, LookupLog logg, Noekkelvarsel varsel) {
        Innstillinger innstillinger = gjeldende.get();
        Nett nett = nett(innstillinger);
        return oppslag(innstillinger, logg, nett, new Paalogging(gjeldende, nett, varsel));
    }

    private static Lookup oppslag(Innstillinger innstillinger, LookupLog logg, Nett nett, TokenSource tokener) {
        Innstillinger.Skatteetaten s = innstillinger.skatteetaten();
        Clock klokke = Forretningsklokke.av(innstillinger.miljoe());
        return new Lookup(
                new InntektKlient(tjeneste(s.inntekt()), s.samtidige(), nett, tokener, () -> LocalDate.now(klokke)),
                new SkatteoppgjoerKlient(
                        tjeneste(s.summertSkattegrunnlag()),
                        s.stadie(),
                        s.sisteTilgjengelige(),
                        s.samtidige(),
                        nett,
                        tokener),
                logg,
                klokke);
    }

    static Nett nett(Innstillinger innstillinger) {
        Innstillinger.Nettverk valg = innstillinger.nettverk();
        return new Nett(
                new Nettinnstillinger(
                        proxy(valg.proxy()),
                        proxyinnlogging(valg),
                        valg.windowsroetter() ? Tillit.WINDOWS_OG_JDK : Tillit.JDK,
                        TILKOBLING,
                        innstillinger.skatteetaten().tidsgrense(),
                        Nettinnstillinger.TJUE_MB),
                InstantSource.system());
    }

    static TokenSource tokener(Innstillinger innstillinger, Nett nett, Noekkelvarsel varsel) {
        return new MaskinportenTokenSource(klient(innstillinger), noekler(innstillinger, varsel), nett);
    }

    static Maskinportenklient klient(Innstillinger innstillinger) {
        Innstillinger.Maskinporten m = innstillinger.maskinporten();
        Innstillinger.Noekkel n = innstillinger.noekkel();
        return new Maskinportenklient(
                m.metadata(),
                m.klientId(),
                m.klientOrg(),
                m.paaVegneAv(),
                n.avtrykk(),
                n.kid(),
                Behov.miljoe(innstillinger));
    }

    /** The store to sign from; whoever listens hears when a person must type a PIN. */
    static KeySource noekler(Innstillinger innstillinger, Noekkelvarsel varsel) {
        return Noekkelkilder.signering(innstillinger.noekkel(), KeyPatience.ordinary(varsel));
    }

    private static @Nullable Proxyinnlogging proxyinnlogging(Innstillinger.Nettverk valg) {
        String bruker = valg.proxybruker();
        Hemmelighet passord = valg.proxypassord();
        return bruker == null || passord == null ? null : new Proxyinnlogging(bruker, passord.verdi());
    }

    private static Proxyvalg proxy(String valg) {
        return switch (valg) {
            case "system" -> new Proxyvalg.Systemets();
            case "none" -> new Proxyvalg.Ingen();
            default -> {
                int kolon = valg.lastIndexOf(':');
                yield new Proxyvalg.Fast(valg.substring(0, kolon), Integer.parseInt(valg.substring(kolon + 1)));
            }
        };
    }

    private static Tjeneste tjeneste(Innstillinger.Tjeneste t) {
        return new Tjeneste(t.url(), t.rettighetspakke(), t.scope());
    }
}
