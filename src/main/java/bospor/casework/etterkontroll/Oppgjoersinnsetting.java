package bospor.casework.etterkontroll;

import bospor.domain.Beregningsinndata;
import java.util.List;

/** Puts settlements into an input, as an etterkontroll does, without controlling anything. */
public final class Oppgjoersinnsetting {
    private Oppgjoersinnsetting() {}

    /** The input with what these settlements say in place of what was stated; all else is as it was. */
    public static Beregningsinndata sett(Beregningsinndata inndata, List<Aarsoppgjoer> oppgjoer) {
        int aar = oppgjoer.stream().mapToInt(Aarsoppgjoer::inntektsaar).max().orElseThrow();
        Vedtattermin termin = new Vedtattermin(inndata, null);
        return Innsetting.av(
                new Kontrollsak(
                        Kontrollart.ETTERKONTROLL,
                        aar,
                        List.of(termin),
                        oppgjoer.stream().filter(o -> o.inntektsaar() == aar).toList(),
                        List.of(),
                        List.of(),
                        null),
                termin);
    }
}
