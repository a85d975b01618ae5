package bospor.json;

import bospor.domain.Boliggrenseinndata;
import bospor.trace.Boliggrenseresultat;
import bospor.trace.Boliggrensesvar;
import bospor.trace.Formel;
import bospor.trace.Inndatafeil;
import java.io.IOException;

/**
 * The formats {@code bospor.boliggrense.inndata/1} and {@code bospor.boliggrense.resultat/1}: an income held against the
 * limit for kommunal bolig.
 */
public final class Boliggrenseformat {
    /** The value of the field {@code format} of an input. */
    public static final String INNDATA = "bospor.boliggrense.inndata/1";

    /** The value of the field {@code format} of a result. */
    public static final String RESULTAT = "bospor.boliggrense.resultat/1";

    private final Formel.Talltekst talltekst;

    /** The format with this way of writing the numbers inside a formula; all other numbers are plain decimals. */
    public Boliggrenseformat(Formel.Talltekst talltekst) {
        this.talltekst = talltekst;
    }

    /**
     * Reads an input.
     *
     * @throws Lesefeil when it is none
     */
    public static Boliggrenseinndata les(byte[] tekst) throws Lesefeil {
        return Jsonleser.les(tekst, leser -> new Boliggrenseleser(leser).les());
    }

    /** The answer on one line. */
    public byte[] skriv(Boliggrensesvar svar) {
        return Jsonskriver.skriv(ut -> {
            Resultatskriver felles = new Resultatskriver(ut, talltekst);
            switch (svar) {
                case Inndatafeil feil -> felles.feil(feil);
                case Boliggrenseresultat r -> ut.objekt(() -> resultat(ut, felles, r));
            }
        });
    }

    private void resultat(Jsonskriver ut, Resultatskriver felles, Boliggrenseresultat r) throws IOException {
        Sporskriver spor = new Sporskriver(ut, talltekst);
        ut.felt("format", RESULTAT);
        ut.felt("regelpakke", r.regelpakke());
        ut.felt("dato", r.dato());
        ut.felt("utfall", r.utfall());
        ut.felt("antallPersoner", r.antallPersoner());
        ut.felt("bruttoinntektPerAar", r.bruttoinntektPerAar());
        ut.felt("grensePerAar", r.grensePerAar());
        ut.felt("grenseIG", r.grenseIG());
        ut.felt("grunnbeloep", r.grunnbeloep());
        ut.liste("grunner", r.grunner(), felles::grunn);
        felles.forutsetninger(r.spor());
        felles.regelsett(r.regelsett());
        ut.liste("satser", r.satser(), sats -> ut.objekt(() -> spor.satsfelter(sats)));
        ut.objekt("spor", () -> spor.skriv(r.spor()));
    }
}
