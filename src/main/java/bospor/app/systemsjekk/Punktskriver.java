package bospor.app.systemsjekk;

import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.casework.sjekk.Sjekk;
import bospor.casework.sjekk.Sjekkpunkt;
import bospor.casework.sjekk.Sjekkpunkt.Ledetekster;
import bospor.casework.sjekk.Tilstand;
import bospor.maskinporten.keys.KeyProblem;
import bospor.text.Feiltekst;
import bospor.text.Retter;
import bospor.text.Sjekktekst;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what a check found into words, in one language. */
final class Punktskriver {
    private final Locale spraak;
    private final Sjekktekst tekster;

    Punktskriver(Locale spraak) {
        this.spraak = spraak;
        this.tekster = new Sjekktekst(spraak);
    }

    String tekst(String noekkel, String... verdier) {
        return tekster.av(noekkel, verdier);
    }

    Sjekkpunkt ok(Sjekk sjekk, String funn, List<String> detaljer) {
        return punkt(sjekk, Tilstand.OK, funn, detaljer, "", "", "");
    }

    Sjekkpunkt ok(Sjekk sjekk, String funn) {
        return ok(sjekk, funn, List.of());
    }

    /** Something to know. */
    Sjekkpunkt merknad(Sjekk sjekk, String funn, String raad, Retter hvem, List<String> detaljer) {
        return punkt(sjekk, Tilstand.MERKNAD, funn, detaljer, raad, Feiltekst.navn(hvem, spraak), "");
    }

    Sjekkpunkt feil(Sjekk sjekk, String funn, String raad, Retter hvem, List<String> detaljer) {
        return punkt(sjekk, Tilstand.FEIL, funn, detaljer, raad, Feiltekst.navn(hvem, spraak), "");
    }

    /** A failure in the words that the screen has for it everywhere. */
    Sjekkpunkt feil(Sjekk sjekk, Feil feil, List<String> detaljer) {
        Feiltekst tekst = Feiltekst.av(feil.art().name(), feil.kode(), feil.detaljer(), spraak);
        String kode = Stream.of(feil.kode(), feil.korrelasjonsid())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" · "));
        return punkt(
                sjekk, Tilstand.FEIL, tekst.hva(), detaljer, tekst.raad(), Feiltekst.navn(tekst.hvem(), spraak), kode);
    }

    /** What speaks against a certificate or its key, in the words that the screen has for it everywhere. */
    Feiltekst problem(KeyProblem problem) {
        return Feiltekst.av(Feilart.NOEKKEL_UTILGJENGELIG.name(), problem.name(), List.of(), spraak);
    }

    /** It cannot be checked before another one is right. */
    Sjekkpunkt venter(Sjekk sjekk, Sjekk paa) {
        return ikkeSjekket(sjekk, tekst("venter", navn(paa)));
    }

    Sjekkpunkt ikkeSjekket(Sjekk sjekk, String funn) {
        return punkt(sjekk, Tilstand.IKKE_SJEKKET, funn, List.of(), "", "", "");
    }

    Ledetekster ledetekster() {
        return new Ledetekster(tekst("raad"), tekst("hvem"), tekst("kode"));
    }

    /** The path without the name of the user in it. */
    static String sti(Path sti) {
        return utenHjem(sti.toString());
    }

    /** The text with the user's own folder written as ~. */
    static String utenHjem(String tekst) {
        String hjem = System.getProperty("user.home", "");
        return hjem.length() < 3 ? tekst : tekst.replace(hjem, "~");
    }

    private String navn(Sjekk sjekk) {
        return tekst("navn." + sjekk);
    }

    private Sjekkpunkt punkt(
            Sjekk sjekk, Tilstand tilstand, String funn, List<String> detaljer, String raad, String hvem, String kode) {
        return new Sjekkpunkt(sjekk, tilstand, navn(sjekk), funn, detaljer, raad, hvem, kode);
    }
}
