package bospor.app.systemsjekk;

import bospor.casework.Feil;
import bospor.casework.TokenSource.Tokensvar;
import bospor.casework.sjekk.Sjekk;
import bospor.casework.sjekk.Sjekkpunkt;
import bospor.config.Innstillinger;
import bospor.skatteetaten.Driftsvarsel;
import bospor.skatteetaten.Driftsvarselleser;
import bospor.skatteetaten.Tilgangsproeve;
import bospor.skatteetaten.Tjeneste;
import bospor.text.Datotekst;
import bospor.text.Retter;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Checks that tokens are given, that each API accepts them, and that the operations notices can be read. */
final class Tjenestesjekk {
    /** Settlements of two years ago are there for everyone. */
    private static final int AAR_TILBAKE = 2;

    private final Sjekkgrunnlag grunnlag;
    private final Innstillinger.Skatteetaten oppsett;
    private final Tilgangsproeve proeve;
    private final Punktskriver skriv;

    Tjenestesjekk(Sjekkgrunnlag grunnlag, Punktskriver skriv) {
        this.grunnlag = grunnlag;
        this.oppsett = grunnlag.innstillinger().skatteetaten();
        this.proeve = new Tilgangsproeve(grunnlag.nett(), grunnlag.tokener());
        this.skriv = skriv;
    }

    Sjekkpunkt token(Sjekk sjekk, String scope) {
        return switch (grunnlag.tokener().token(scope)) {
            case Tokensvar.Token _ -> skriv.ok(sjekk, skriv.tekst("token.ok", scope));
            case Tokensvar.Avvist(Feil feil) -> skriv.feil(sjekk, feil, List.of());
        };
    }

    Sjekkpunkt inntekt(boolean harToken) {
        Innstillinger.Tjeneste t = oppsett.inntekt();
        YearMonth maaned = YearMonth.from(idag()).minusMonths(AAR_TILBAKE);
        return api(Sjekk.INNTEKT, t.url(), harToken, () -> proeve.inntekt(tjeneste(t), maaned));
    }

    Sjekkpunkt skattegrunnlag(boolean harToken) {
        Innstillinger.Tjeneste t = oppsett.summertSkattegrunnlag();
        int aar = idag().getYear() - AAR_TILBAKE;
        return api(
                Sjekk.SKATTEGRUNNLAG,
                t.url(),
                harToken,
                () -> proeve.skattegrunnlag(tjeneste(t), oppsett.stadie(), aar));
    }

    Sjekkpunkt siste(boolean harToken) {
        URI url = oppsett.sisteTilgjengelige();
        String scope = oppsett.summertSkattegrunnlag().scope();
        return api(Sjekk.SISTE_OPPGJOER, url, harToken, () -> proeve.siste(url, scope));
    }

    /** The notices: nobody is stopped from looking up because they cannot be read. */
    Sjekkpunkt driftsvarsler() {
        List<String> adresse = List.of(adresse(oppsett.driftsvarsler()));
        return new Driftsvarselleser(oppsett.driftsvarsler(), grunnlag.nett())
                .hent()
                .map(varsler -> skriv.ok(
                        Sjekk.DRIFTSVARSLER, skriv.tekst("feed.ok", Integer.toString(varsler.size()), nyeste(varsler))))
                .orElseGet(() -> skriv.merknad(
                        Sjekk.DRIFTSVARSLER,
                        skriv.tekst("feed.borte"),
                        skriv.tekst("feed.borte.raad"),
                        Retter.IKT,
                        adresse));
    }

    private Sjekkpunkt api(Sjekk sjekk, URI url, boolean harToken, Supplier<Optional<Feil>> medToken) {
        Optional<Feil> feil = harToken ? medToken.get() : proeve.naabar(url);
        return feil.map(f -> skriv.feil(sjekk, f, List.of(adresse(url))))
                .orElseGet(() -> harToken
                        ? skriv.ok(sjekk, skriv.tekst("api.ok"))
                        : skriv.ikkeSjekket(sjekk, skriv.tekst("api.utenToken")));
    }

    private String nyeste(List<Driftsvarsel> varsler) {
        return varsler.stream()
                .flatMap(v -> Optional.ofNullable(v.tidspunkt()).stream())
                .findFirst()
                .map(t -> Datotekst.dato(t.atZone(ZoneId.of("Europe/Oslo")).toLocalDate()))
                .orElse("");
    }

    private String adresse(URI url) {
        return skriv.tekst("adresse", String.valueOf(url.getHost()));
    }

    private LocalDate idag() {
        return LocalDate.now(grunnlag.klokke());
    }

    private static Tjeneste tjeneste(Innstillinger.Tjeneste t) {
        return new Tjeneste(t.url(), t.rettighetspakke(), t.scope());
    }
}
