package bospor.skatteetaten;

import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.casework.TokenSource;
import bospor.http.Nett;
import bospor.http.Pause;
import bospor.http.Svar;
import java.net.URI;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks each API about nobody: a number of zeros, which no person has. An answer that finds fault with the number, or finds
 * nobody, shows that the address, the token, the access and the package of rights were accepted. Nobody is looked up, so
 * nothing is logged. Blocks.
 */
public final class Tilgangsproeve {
    private static final String INGEN_PERSON = "00000000000";
    /** The codes that find fault with what was asked, which comes after the checks of access. */
    private static final Set<String> INNDATA = Set.of("IM-006", "SSG-006", "TD-003");

    private final Nett nett;
    private final TokenSource tokener;
    private final Pause pause;

    /** Asks through this network with these tokens. */
    public Tilgangsproeve(Nett nett, TokenSource tokener) {
        this(nett, tokener, Pause.STANDARD);
    }

    Tilgangsproeve(Nett nett, TokenSource tokener, Pause pause) {
        this.nett = nett;
        this.tokener = tokener;
        this.pause = pause;
    }

    /** Why the Inntekt API cannot be used, or nothing. */
    public Optional<Feil> inntekt(Tjeneste tjeneste, YearMonth maaned) {
        URI oppgaver = Tjeneste.adresse(tjeneste.url(), tjeneste.rettighetspakke(), INGEN_PERSON, "inntekter");
        return spoer(URI.create("%s?fraOgMed=%s&tilOgMed=%s".formatted(oppgaver, maaned, maaned)), tjeneste.scope());
    }

    /** Why the Summert skattegrunnlag API cannot be used, or nothing. */
    public Optional<Feil> skattegrunnlag(Tjeneste tjeneste, String stadie, int inntektsaar) {
        return spoer(
                Tjeneste.adresse(
                        tjeneste.url(),
                        stadie,
                        tjeneste.rettighetspakke(),
                        Integer.toString(inntektsaar),
                        INGEN_PERSON),
                tjeneste.scope());
    }

    /** Why the API for the newest settlement cannot be used, or nothing. */
    public Optional<Feil> siste(URI url, String scope) {
        return spoer(Tjeneste.adresse(url, INGEN_PERSON), scope);
    }

    /** Why there is no way through the network to the address, or nothing: without a token any answer is one. */
    public Optional<Feil> naabar(URI url) {
        Svar svar = nett.hent(url, Map.of("Accept", "application/json"));
        return svar instanceof Svar.Uteblitt && Svartolk.tolk(svar, "") instanceof ApiSvar.Uten uten
                ? Optional.of(new Feil(
                        uten.feil().art(), uten.feil().kode(), null, uten.feil().detaljer()))
                : Optional.empty();
    }

    private Optional<Feil> spoer(URI adresse, String scope) {
        ApiSvar svar = new ApiKall(nett, tokener, scope, 1, pause, InstantSource.system()).hent(adresse);
        return switch (svar) {
            case ApiSvar.Innhold _ -> Optional.empty();
            case ApiSvar.Uten(var _, Feil feil) -> gjelderBareNummeret(feil) ? Optional.empty() : Optional.of(feil);
        };
    }

    private static boolean gjelderBareNummeret(Feil feil) {
        return feil.art() == Feilart.UKJENT_PERSON
                || feil.art() == Feilart.INGEN_RAPPORTERT
                || (feil.kode() != null && INNDATA.contains(feil.kode()));
    }
}
