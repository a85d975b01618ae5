package bospor.app.systemsjekk;

import bospor.casework.TokenSource;
import bospor.config.Innstillinger;
import bospor.http.Nett;
import bospor.maskinporten.Stegvis;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * What is checked.
 *
 * @param filer the settings files that were read
 * @param klokke the business clock: which month and year the APIs are asked about
 * @param signer whether the key is to sign something besides the request for a token
 */
public record Sjekkgrunnlag(
        Innstillinger innstillinger,
        List<Path> filer,
        Stegvis steg,
        Nett nett,
        TokenSource tokener,
        Clock klokke,
        boolean signer) {
    /** Keeps its own copy of the list. */
    public Sjekkgrunnlag {
        filer = List.copyOf(filer);
    }
}
