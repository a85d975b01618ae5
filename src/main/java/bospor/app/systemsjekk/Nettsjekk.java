package bospor.app.systemsjekk;

import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.casework.sjekk.Sjekk;
import bospor.casework.sjekk.Sjekkpunkt;
import bospor.http.Proxyvei;
import bospor.maskinporten.Stegvis.Steg;
import bospor.text.Retter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the way to Maskinporten: clock, proxy and metadata. One call tells of all three. */
final class Nettsjekk {
    /** Above this the clock is worth a word; Maskinporten refuses at ten seconds. */
    private static final Duration MERKBART = Duration.ofSeconds(5);

    private static final Duration FOR_MYE = Duration.ofSeconds(10);

    private final Sjekkgrunnlag grunnlag;
    private final Punktskriver skriv;
    private @Nullable Steg<String> metadata;

    Nettsjekk(Sjekkgrunnlag grunnlag, Punktskriver skriv) {
        this.grunnlag = grunnlag;
        this.skriv = skriv;
    }

    Sjekkpunkt klokke() {
        svar();
        Duration avvik = grunnlag.nett().klokkeavvik();
        if (avvik == null) {
            return skriv.ikkeSjekket(Sjekk.KLOKKE, skriv.tekst("klokke.ukjent"));
        }
        Duration uten = avvik.abs();
        String sekunder = Long.toString((uten.toMillis() + 500) / 1000);
        if (uten.compareTo(FOR_MYE) >= 0) {
            String hvorMye = uten.toMinutes() >= 3
                    ? skriv.tekst("klokke.minutter", Long.toString((uten.toSeconds() + 30) / 60))
                    : skriv.tekst("klokke.sekunder", sekunder);
            return skriv.feil(
                    Sjekk.KLOKKE,
                    skriv.tekst("klokke.feil", hvorMye),
                    skriv.tekst("klokke.raad"),
                    Retter.IKT,
                    List.of());
        }
        return uten.compareTo(MERKBART) > 0
                ? skriv.merknad(
                        Sjekk.KLOKKE,
                        skriv.tekst("klokke.merknad", sekunder),
                        skriv.tekst("klokke.raad"),
                        Retter.IKT,
                        List.of())
                : skriv.ok(Sjekk.KLOKKE, skriv.tekst("klokke.ok", sekunder));
    }

    Sjekkpunkt proxy() {
        Proxyvei vei = grunnlag.nett().proxyvei(adresse());
        if (vei == null) {
            return skriv.ok(Sjekk.PROXY, skriv.tekst("proxy.ingen"));
        }
        if (!vei.svarer()) {
            return skriv.feil(
                    Sjekk.PROXY,
                    skriv.tekst("proxy.stum", vei.adresse()),
                    skriv.tekst("proxy.stum.raad"),
                    Retter.IKT,
                    List.of());
        }
        return svar() instanceof Steg.Stoppet<String>(Feil feil) && feil.art() == Feilart.PROXY_KREVER_INNLOGGING
                ? skriv.feil(Sjekk.PROXY, feil, List.of(vei.adresse()))
                : skriv.ok(Sjekk.PROXY, skriv.tekst("proxy.svarer", vei.adresse()));
    }

    Sjekkpunkt metadata() {
        return switch (svar()) {
            case Steg.Gikk<String>(String utsteder) -> skriv.ok(Sjekk.METADATA, skriv.tekst("metadata.ok", utsteder));
            case Steg.Stoppet<String>(Feil feil) ->
                skriv.feil(
                        Sjekk.METADATA,
                        feil,
                        List.of(skriv.tekst("adresse", String.valueOf(adresse().getHost()))));
        };
    }

    private Steg<String> svar() {
        Steg<String> svar = metadata;
        if (svar == null) {
            svar = grunnlag.steg().metadata();
            metadata = svar;
        }
        return svar;
    }

    private URI adresse() {
        return grunnlag.innstillinger().maskinporten().metadata();
    }
}
