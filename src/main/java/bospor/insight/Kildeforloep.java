package bospor.insight;

import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.domain.Maanedsperiode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When each regular source began, ended and paused. Only complete months prove that something is missing; an amount in a
 * month that is not complete does prove that the source goes on.
 *
 * <p>Irregular sources, such as a fee now and then, begin and end all the time and are left out.
 */
final class Kildeforloep implements Detektor {
    /** A source is regular when it is reported in at least this part of the months from its first to its last: two of three. */
    private static final int DEL_TELLER = 2;

    private static final int DEL_NEVNER = 3;

    @Override
    public List<Funn> finn(Persongrunnlag person, Maanedsperiode periode) {
        List<YearMonth> komplette = person.kompletteMaaneder(periode);
        if (komplette.isEmpty()) {
            return List.of();
        }
        List<Inntektspost> loepende = person.tellende(periode).stream()
                .filter(p ->
                        !Engangstyper.er(p) && p.beloep() != null && !p.beloep().erNull())
                .toList();
        List<Funn> funn = new ArrayList<>();
        Utbetalingskilde.fordel(loepende)
                .forEach((kilde, poster) ->
                        new Forloep(person, kilde, Persongrunnlag.perMaaned(poster), komplette).finn(funn));
        return funn;
    }

    private record Forloep(
            Persongrunnlag person,
            Utbetalingskilde kilde,
            Map<YearMonth, List<Inntektspost>> maaneder,
            List<YearMonth> komplette) {
        void finn(List<Funn> funn) {
            List<YearMonth> meldt = List.copyOf(maaneder.keySet());
            YearMonth foerste = meldt.getFirst();
            YearMonth siste = meldt.getLast();
            boolean begynner = foerste.isAfter(komplette.getFirst());
            boolean slutter = siste.isBefore(komplette.getLast());
            if (!regelmessig(foerste, siste, begynner && slutter)) {
                return;
            }
            if (begynner) {
                funn.add(lag(Funnart.KILDE_BEGYNT, foerste, null));
            }
            if (slutter) {
                funn.add(lag(Funnart.KILDE_SLUTT, siste, Spoersmaal.ER_INNTEKTEN_SLUTT));
            }
            pauser(siste, funn);
        }

        /** A single month is regular only at an end of the period, where the rest of it may lie outside. */
        private boolean regelmessig(YearMonth foerste, YearMonth siste, boolean midtI) {
            long spenn = ChronoUnit.MONTHS.between(foerste, siste) + 1;
            return (spenn > 1 || !midtI) && (long) maaneder.size() * DEL_NEVNER >= spenn * DEL_TELLER;
        }

        private void pauser(YearMonth siste, List<Funn> funn) {
            List<YearMonth> hull = new ArrayList<>();
            YearMonth foerste = maaneder.keySet().iterator().next();
            for (YearMonth m : komplette) {
                if (!m.isBefore(foerste) && !m.isAfter(siste) && !maaneder.containsKey(m)) {
                    hull.add(m);
                } else if (!hull.isEmpty()) {
                    funn.add(pause(hull));
                    hull.clear();
                }
            }
            if (!hull.isEmpty()) {
                funn.add(pause(hull));
            }
        }

        private Funn pause(List<YearMonth> hull) {
            List<Inntektspost> rundt =
                    new ArrayList<>(maaneder.getOrDefault(hull.getFirst().minusMonths(1), List.of()));
            rundt.addAll(maaneder.getOrDefault(hull.getLast().plusMonths(1), List.of()));
            return Funn.iMaanedene(
                    Funnart.KILDE_PAUSE, person, hull, rundt, null, Spoersmaal.HVORFOR_PAUSE, new Detalj.Kilde(kilde));
        }

        private Funn lag(Funnart art, YearMonth maaned, @Nullable Spoersmaal spoersmaal) {
            List<Inntektspost> poster = Objects.requireNonNull(maaneder.get(maaned));
            Kroner sum = Persongrunnlag.sum(poster);
            return Funn.iMaanedene(art, person, List.of(maaned), poster, sum, spoersmaal, new Detalj.Kilde(kilde));
        }
    }
}
