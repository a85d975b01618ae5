package bospor.insight;

import bospor.domain.Foedselsnummer;
import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.domain.Maanedsperiode;
import bospor.domain.Skattegrunnlag;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one adult. The posts are put in one fixed order, so that what is found never depends on the order
 * they came in.
 *
 * @param nummer the person's place in the look-up, from 0
 * @param inntektKjent whether the a-ordning has answered, with or without posts; false also for a shielded person
 * @param poster every reported post; empty when the income is not known
 * @param komplettTilOgMed the last month that can be relied on as complete
 * @param oppgjoerstilstand whether there is a settlement
 * @param oppgjoer the newest tax settlement, null when there is none or it is not known
 */
public record Persongrunnlag(
        int nummer,
        Foedselsnummer fnr,
        boolean inntektKjent,
        List<Inntektspost> poster,
        YearMonth komplettTilOgMed,
        Oppgjoerstilstand oppgjoerstilstand,
        @Nullable Skattegrunnlag oppgjoer) {
    private static final Comparator<Inntektspost> ORDEN = Comparator.comparing((Inntektspost p) -> tekst(p.maaned()))
            .thenComparing(p -> tekst(p.opplysningspliktig()))
            .thenComparing(p -> tekst(p.virksomhet()))
            .thenComparing(Inntektspost::gruppe)
            .thenComparing(Inntektspost::kode)
            .thenComparing(p -> tekst(p.fordel()))
            .thenComparing(Inntektspost::beloep, Comparator.nullsFirst(Comparator.<Kroner>naturalOrder()))
            .thenComparing(p -> tekst(p.etterbetalingFra()))
            .thenComparing(p -> tekst(p.etterbetalingTil()))
            .thenComparing(p -> new TreeMap<>(p.tillegg()).toString());

    /** Whether there is a tax settlement for the person. */
    public enum Oppgjoerstilstand {
        FINNES,
        /** The tax authority has none for the person. */
        FINNES_IKKE,
        /** It did not come, or the person is shielded. */
        UKJENT
    }

    /** Keeps its own copy of the posts, in the fixed order. */
    public Persongrunnlag {
        poster = poster.stream().sorted(ORDEN).toList();
    }

    private static String tekst(@Nullable Object verdi) {
        return verdi == null ? "" : verdi.toString();
    }

    /** The posts with an amount in the month's sum and a month in the period; the ones that findings are made of. */
    List<Inntektspost> tellende(Maanedsperiode periode) {
        return poster.stream()
                .filter(p -> p.tellerISum() && p.maaned() != null && periode.inneholder(p.maaned()))
                .toList();
    }

    /** The months of the period that can be relied on as complete, oldest first. */
    List<YearMonth> kompletteMaaneder(Maanedsperiode periode) {
        return periode.maaneder().stream()
                .filter(m -> !m.isAfter(komplettTilOgMed))
                .toList();
    }

    /** The amounts of the posts together. */
    static Kroner sum(List<Inntektspost> poster) {
        return poster.stream()
                .map(Inntektspost::beloep)
                .filter(Objects::nonNull)
                .reduce(Kroner.ZERO, Kroner::pluss);
    }

    /** The posts by month, oldest first; every post must have a month. */
    static Map<YearMonth, List<Inntektspost>> perMaaned(List<Inntektspost> poster) {
        Map<YearMonth, List<Inntektspost>> ut = new TreeMap<>();
        for (Inntektspost post : poster) {
            ut.computeIfAbsent(Objects.requireNonNull(post.maaned()), _ -> new ArrayList<>())
                    .add(post);
        }
        return ut;
    }
}
