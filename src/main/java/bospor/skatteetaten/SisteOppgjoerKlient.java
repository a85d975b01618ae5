package bospor.skatteetaten;

import bospor.casework.Kildesvar;
import bospor.casework.TokenSource;
import bospor.domain.Foedselsnummer;
import bospor.http.Nett;
import bospor.http.Pause;
import java.net.URI;
import java.time.InstantSource;
import java.util.regex.Pattern;

/** The API that tells the newest income year a person has a tax settlement for. */
final class SisteOppgjoerKlient {
    private static final Pattern AAR = Pattern.compile("(19|20)\\d{2}");

    private final URI url;
    private final ApiKall kall;

    SisteOppgjoerKlient(URI url, String scope, int samtidige, Nett nett, TokenSource tokener, Pause pause) {
        this.url = url;
        this.kall = new ApiKall(nett, tokener, scope, samtidige, pause, InstantSource.system());
    }

    /** The year as four digits. */
    Kildesvar<String> hent(Foedselsnummer person) {
        return switch (kall.hent(Tjeneste.adresse(url, person.fulltNummer()))) {
            case ApiSvar.Uten uten -> uten.somKildesvar();
            case ApiSvar.Innhold innhold -> {
                String aar = Felt.tekst(innhold.json(), "sisteTilgjengeligePeriode");
                yield aar != null && AAR.matcher(aar).matches()
                        ? new Kildesvar.Hentet<>(aar, innhold.korrelasjonsid())
                        : Svartolk.uforstaatt(innhold.korrelasjonsid()).somKildesvar();
            }
        };
    }
}
