package bospor.insight;

import bospor.domain.Inntektspost;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is worth looking at in a looked-up household, and what cannot be seen there. The same household always gives the
 * same findings in the same order, in whatever order its posts came.
 *
 * @param funn those that ask something first; then by person, kind and month
 * @param blindsoner what the registers cannot show, what is likely to matter first
 */
public record Innsikt(List<Funn> funn, List<Blindsone> blindsoner) {
    private static final List<Detektor> DETEKTORER = List.of(
            new Treutbetalinger(),
            new Rapporthull(),
            new Kildeforloep(),
            new Etterbetalinger(),
            new Reguleringer(),
            new Etteroppgjoer(),
            new Ferieoppgjoer(),
            new NegativMaaned(),
            new FlereUtbetalere(),
            new NavOgFullLoenn(),
            new BareIOppgjoeret(),
            new Aarsavstemming(),
            new AnnetNummer());

    private static final Comparator<Funn> ORDEN = Comparator.comparing(Funn::vekt)
            .thenComparingInt(f -> f.person() == null ? Integer.MAX_VALUE : f.person())
            .thenComparing(Funn::art)
            .thenComparing(f ->
                    f.maaneder().isEmpty() ? YearMonth.of(0, 1) : f.maaneder().getFirst());

    /** Keeps its own copies of the lists. */
    public Innsikt {
        funn = List.copyOf(funn);
        blindsoner = List.copyOf(blindsoner);
    }

    /** Looks through the household. */
    public static Innsikt av(Husstandsgrunnlag husstand) {
        List<Funn> funn = new ArrayList<>();
        for (Persongrunnlag person : husstand.personer()) {
            if (person.inntektKjent() || person.oppgjoer() != null) {
                DETEKTORER.forEach(d -> funn.addAll(d.finn(person, husstand.periode())));
            }
        }
        funn.addAll(AnnetNummer.sammePerson(husstand.personer()));
        funn.addAll(UkomplettMaaned.finn(husstand));
        // The sort is stable and the detectors' own order is fixed: what ORDEN holds equal stays in that order.
        funn.sort(ORDEN);
        return new Innsikt(funn, Blindsoner.av(husstand, funn));
    }

    /** The findings that rest on the post of the person. */
    public List<Funn> om(int person, Inntektspost post) {
        return funn.stream()
                .filter(f ->
                        Integer.valueOf(person).equals(f.person()) && f.poster().contains(post))
                .toList();
    }
}
