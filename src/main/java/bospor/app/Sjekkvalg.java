package bospor.app;

import bospor.app.noekler.Noekkelvarsel;
import bospor.app.systemsjekk.Sjekkgrunnlag;
import bospor.app.systemsjekk.Sjekkliste;
import bospor.casework.TokenSource;
import bospor.casework.sjekk.Sjekkpunkt;
import bospor.casework.sjekk.Systemsjekk;
import bospor.config.Innstillinger;
import bospor.config.Kilder;
import bospor.config.Konfigleser;
import bospor.config.Konfigurasjon;
import bospor.http.Nett;
import bospor.maskinporten.Stegvis;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Decides what a system check looks at: what the settings describe, or that there are none to go by. */
final class Sjekkvalg {
    private Sjekkvalg() {}

    /** The check of the settings from these sources, read now. */
    static Systemsjekk av(Kilder kilder, boolean signer, Locale spraak, Noekkelvarsel varsel) {
        return switch (new Konfigleser(System::getenv).les(kilder)) {
            case Konfigurasjon.Lest(Innstillinger lest) -> av(lest, filer(kilder), signer, spraak, varsel);
            case Konfigurasjon.Ugyldig(var feil) -> Sjekkliste.ugyldig(feil, spraak);
            case Konfigurasjon.Ingen() ->
                Sjekkliste.ingen(Objects.requireNonNullElse(kilder.maskin(), Path.of("bospor.json")), spraak);
        };
    }

    /** The check of these settings. */
    static Systemsjekk av(
            Innstillinger innstillinger, List<Path> filer, boolean signer, Locale spraak, Noekkelvarsel varsel) {
        Nett nett = Tjenestekobling.nett(innstillinger);
        TokenSource tokener = Tjenestekobling.tokener(innstillinger, nett, varsel);
        return new Sjekkliste(
                new Sjekkgrunnlag(
                        innstillinger,
                        filer,
                        steg(innstillinger, nett, varsel),
                        nett,
                        tokener,
                        Forretningsklokke.av(innstillinger.miljoe()),
                        signer),
                spraak);
    }

    /** The certificate that signs by these settings, as the check sees it. Blocks. */
    static Sjekkpunkt sertifikat(Innstillinger innstillinger, Locale spraak, Noekkelvarsel varsel) {
        return Sjekkliste.sertifikat(
                steg(innstillinger, Tjenestekobling.nett(innstillinger), varsel), innstillinger, spraak);
    }

    private static Stegvis steg(Innstillinger innstillinger, Nett nett, Noekkelvarsel varsel) {
        return new Stegvis(Tjenestekobling.klient(innstillinger), Tjenestekobling.noekler(innstillinger, varsel), nett);
    }

    /** The files that the sources name and that are there. */
    static List<Path> filer(Kilder kilder) {
        return Stream.of(kilder.maskin(), kilder.bruker(), kilder.valgt())
                .flatMap(Stream::ofNullable)
                .filter(Files::exists)
                .toList();
    }
}
