package bospor.app;

import bospor.casework.Feil;
import bospor.json.Feilsetninger;
import bospor.text.Feiltekst;
import java.util.Locale;

/** Puts failures into words with the texts of {@code bospor.text}, in one language. */
final class Setninger implements Feilsetninger {
    /** The language of the command line. */
    static final Locale BOKMAAL = Locale.of("nb");

    /** Bokmål, as on the command line. */
    static final Setninger NORSK = new Setninger(BOKMAAL);

    private final Locale spraak;

    Setninger(Locale spraak) {
        this.spraak = spraak;
    }

    @Override
    public String melding(Feil feil) {
        Feiltekst tekst = tekst(feil);
        return tekst.hva() + " " + tekst.betydning();
    }

    @Override
    public String raad(Feil feil) {
        return tekst(feil).raad();
    }

    private Feiltekst tekst(Feil feil) {
        return Feiltekst.av(feil.art().name(), feil.kode(), feil.detaljer(), spraak);
    }
}
