package bospor.skatteetaten;

import bospor.casework.Kildesvar;
import bospor.casework.Skatteoppgjoerkilde;
import bospor.casework.TokenSource;
import bospor.domain.Foedselsnummer;
import bospor.domain.Skattegrunnlag;
import bospor.http.Nett;
import bospor.http.Pause;
import java.net.URI;
import java.time.InstantSource;

/** The Summert skattegrunnlag API: first the newest year there is, then that year's settlement. */
public final class SkatteoppgjoerKlient implements Skatteoppgjoerkilde {
    private final Tjeneste tjeneste;
    private final String stadie;
    private final SisteOppgjoerKlient siste;
    private final ApiKall kall;

    /**
     * Settlements from this API.
     *
     * @param stadie {@code oppgjoer} for the municipality's access
     * @param siste base address of the API for the newest year, which shares the scope
     * @param samtidige calls that may run at once, for each of the two
     */
    public SkatteoppgjoerKlient(
            Tjeneste tjeneste, String stadie, URI siste, int samtidige, Nett nett, TokenSource tokener) {
        this(tjeneste, stadie, siste, samtidige, nett, tokener, Pause.STANDARD);
    }

    SkatteoppgjoerKlient(
            Tjeneste tjeneste, String stadie, URI siste, int samtidige, Nett nett, TokenSource tokener, Pause pause) {
        this.tjeneste = tjeneste;
        this.stadie = stadie;
        this.siste = new SisteOppgjoerKlient(siste, tjeneste.scope(), samtidige, nett, tokener, pause);
        this.kall = new ApiKall(nett, tokener, tjeneste.scope(), samtidige, pause, InstantSource.system());
    }

    @Override
    public Kildesvar<Skattegrunnlag> hentNyeste(Foedselsnummer person) {
        return switch (siste.hent(person)) {
            case Kildesvar.IkkeHentet<String>(var status, var feil) -> new Kildesvar.IkkeHentet<>(status, feil);
            case Kildesvar.Hentet<String>(String aar, var _) -> hent(person, aar);
        };
    }

    private Kildesvar<Skattegrunnlag> hent(Foedselsnummer person, String aar) {
        URI adresse = Tjeneste.adresse(tjeneste.url(), stadie, tjeneste.rettighetspakke(), aar, person.fulltNummer());
        return switch (kall.hent(adresse)) {
            case ApiSvar.Uten uten -> uten.somKildesvar();
            case ApiSvar.Innhold innhold -> lest(innhold, aar);
        };
    }

    private static Kildesvar<Skattegrunnlag> lest(ApiSvar.Innhold innhold, String aar) {
        try {
            Skattegrunnlag grunnlag = Skatteleser.les(innhold.json(), aar);
            return grunnlag.skjermet() && grunnlag.poster().isEmpty()
                    ? Svartolk.skjermet(innhold.korrelasjonsid()).somKildesvar()
                    : new Kildesvar.Hentet<>(grunnlag, innhold.korrelasjonsid());
        } catch (UventetForm _) {
            return Svartolk.uforstaatt(innhold.korrelasjonsid()).somKildesvar();
        }
    }
}
