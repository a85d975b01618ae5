package bospor.casework.etterkontroll;

import bospor.domain.Inntekt;
import bospor.domain.Termin;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts posts as they are reported now in the place of those that were decided from.
 *
 * <p>A corrected post takes the place of the post of the same kind and payer; what one of the two leaves out about the payer
 * does not tell them apart. What the case worker judged of the old post still holds. A post that replaces none is a new one.
 *
 * @param poster the posts of the member as they are now; replaced ones where the old stood, new ones last
 * @param erstattet places of the old posts that were replaced
 */
record Postinnsetting(List<Inntekt> poster, TreeSet<Integer> erstattet) {
    /** The posts with the corrections put in; {@link #feil} must have found nothing. */
    static Postinnsetting av(List<Inntekt> gamle, List<Inntekt> korrigerte, Termin termin) {
        List<Inntekt> poster = new ArrayList<>(gamle);
        TreeSet<Integer> erstattet = new TreeSet<>();
        for (Map.Entry<List<Integer>, List<Inntekt>> e :
                grupper(gamle, korrigerte).entrySet()) {
            List<Integer> plasser = e.getKey();
            for (int i = 0; i < e.getValue().size(); i++) {
                Inntekt ny = e.getValue().get(i);
                if (i < plasser.size()) {
                    int plass = plasser.get(i);
                    poster.set(plass, sammen(ny, gamle.get(plass), termin));
                    erstattet.add(plass);
                } else {
                    poster.add(sammen(ny, ny, termin));
                }
            }
        }
        return new Postinnsetting(poster, erstattet);
    }

    /** What is wrong with the correction at this place among those of the member, or null. */
    static @Nullable String feil(List<Inntekt> gamle, List<Inntekt> korrigerte, int nummer) {
        List<Integer> plasser = plasser(gamle, korrigerte.get(nummer));
        for (int a : plasser) {
            for (int b : plasser) {
                if (!passer(gamle.get(a), gamle.get(b))) {
                    return "Vedtaket har poster av dette slaget fra flere utbetalere. Oppgi opplysningspliktig og virksomhet.";
                }
            }
        }
        int antall =
                Objects.requireNonNull(grupper(gamle, korrigerte).get(plasser)).size();
        return antall < plasser.size()
                ? "Vedtaket har flere poster av dette slaget enn det er korrigerte. Oppgi alle slik de er nå, med 0 for en som er trukket tilbake."
                : null;
    }

    private static Map<List<Integer>, List<Inntekt>> grupper(List<Inntekt> gamle, List<Inntekt> korrigerte) {
        Map<List<Integer>, List<Inntekt>> grupper = new LinkedHashMap<>();
        for (Inntekt k : korrigerte) {
            grupper.computeIfAbsent(plasser(gamle, k), _ -> new ArrayList<>()).add(k);
        }
        return grupper;
    }

    private static List<Integer> plasser(List<Inntekt> gamle, Inntekt korrigert) {
        return IntStream.range(0, gamle.size())
                .filter(i -> passer(gamle.get(i), korrigert))
                .boxed()
                .toList();
    }

    private static boolean passer(Inntekt a, Inntekt b) {
        boolean beggeHarNummer = a.opplysningspliktig() != null && b.opplysningspliktig() != null;
        boolean utbetaler = beggeHarNummer
                ? Objects.equals(a.opplysningspliktig(), b.opplysningspliktig())
                : likeEllerUkjent(a.utbetaler(), b.utbetaler());
        return a.type().equals(b.type())
                && Objects.equals(a.kode(), b.kode())
                && utbetaler
                && likeEllerUkjent(a.virksomhet(), b.virksomhet());
    }

    private static boolean likeEllerUkjent(@Nullable String a, @Nullable String b) {
        return a == null || b == null || a.equals(b);
    }

    private static Inntekt sammen(Inntekt ny, Inntekt gammel, Termin termin) {
        return ny.medMaaned(maaned(ny, termin))
                .medUtbetaler(
                        foerst(ny.utbetaler(), gammel.utbetaler()),
                        foerst(ny.opplysningspliktig(), gammel.opplysningspliktig()),
                        foerst(ny.virksomhet(), gammel.virksomhet()))
                .medSkjoenn(
                        ny.utbetalinger() == 0 ? gammel.utbetalinger() : ny.utbetalinger(),
                        ny.holdesUtenfor() == null ? gammel.holdesUtenfor() : ny.holdesUtenfor());
    }

    private static YearMonth maaned(Inntekt ny, Termin termin) {
        YearMonth maaned = ny.maaned();
        return maaned == null ? termin.maaned() : maaned;
    }

    private static @Nullable String foerst(@Nullable String en, @Nullable String annen) {
        return en == null ? annen : en;
    }
}
