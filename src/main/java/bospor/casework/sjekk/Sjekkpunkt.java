package bospor.casework.sjekk;

import java.util.ArrayList;
import java.util.List;

/**
 * One check with what came of it, in finished sentences.
 *
 * @param navn what was checked
 * @param funn what was found
 * @param detaljer more of it, a line each
 * @param raad what to do, empty when there is nothing to do
 * @param hvem who can do it, empty when there is nothing to do
 * @param kode what support asks for: the service's code and the correlation id, empty when there is none
 */
public record Sjekkpunkt(
        Sjekk sjekk,
        Tilstand tilstand,
        String navn,
        String funn,
        List<String> detaljer,
        String raad,
        String hvem,
        String kode) {
    /** Keeps its own copy of the list. */
    public Sjekkpunkt {
        detaljer = List.copyOf(detaljer);
    }

    /** The check as lines of text, the first one with its sign. */
    public List<String> linjer(Ledetekster ord) {
        List<String> ut = new ArrayList<>();
        ut.add("%s %s: %s".formatted(tilstand.tegn(), navn, funn));
        detaljer.forEach(d -> ut.add("    " + d));
        leggTil(ut, ord.raad(), raad);
        leggTil(ut, ord.hvem(), hvem);
        leggTil(ut, ord.kode(), kode);
        return List.copyOf(ut);
    }

    private static void leggTil(List<String> ut, String ledetekst, String verdi) {
        if (!verdi.isEmpty()) {
            ut.add("    %s: %s".formatted(ledetekst, verdi));
        }
    }

    /** The words in front of advice, who and code. */
    public record Ledetekster(String raad, String hvem, String kode) {}
}
