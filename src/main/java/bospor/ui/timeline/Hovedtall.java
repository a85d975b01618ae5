package bospor.ui.timeline;

import bospor.domain.Kroner;
import bospor.text.Datotekst;
import bospor.text.Talltekst;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures above the picture: the last complete month, and the averages of the last three and twelve complete months,
 * for the household and for each adult. A month that is not complete is never averaged.
 *
 * @param titler what each column is, with its months
 * @param rader the household first when there are several adults
 * @param merknad which months went into the averages as zero because nothing was reported; empty when none did
 */
record Hovedtall(List<String> titler, List<Rad> rader, String merknad) {
    /**
     * The figures of one row as text, or the words for why there is none.
     *
     * @param lukket place of the adult whose details can be opened, null when there is nothing to open
     */
    record Rad(String hvem, List<String> tall, @Nullable Integer lukket) {}

    private static final int FLEST_NEVNT = 3;
    private static final Set<String> INGEN_SKJULT = Set.of();

    /** The figures of the household. */
    static Hovedtall av(Tidslinje t) {
        List<YearMonth> komplette = t.kompletteMaaneder();
        List<String> titler = new ArrayList<>();
        titler.add(
                komplette.isEmpty()
                        ? Tekst.av("hovedtall.sisteMangler")
                        : Tekst.av("hovedtall.siste", Datotekst.storForbokstav(Datotekst.maaned(komplette.getLast()))));
        titler.add(tittel(komplette, 3));
        titler.add(tittel(komplette, 12));
        List<Rad> rader = new ArrayList<>();
        if (t.personer().size() > 1) {
            rader.add(rad(
                    Tekst.av("husstanden"),
                    komplette,
                    m -> t.sum(m, INGEN_SKJULT),
                    Tekst.av("hovedtall.summeresIkke"),
                    null));
        }
        for (Personlinje p : t.personer()) {
            String ord = t.maaneder().isEmpty()
                    ? ""
                    : Datotekst.storForbokstav(
                            p.tilstand(t.maaneder().getFirst()).kort());
            boolean lukket = !p.aapen() && p.kjent();
            rader.add(rad(p.navn(), komplette, m -> p.sum(m, INGEN_SKJULT), ord, lukket ? p.nummer() : null));
        }
        return new Hovedtall(List.copyOf(titler), List.copyOf(rader), merknad(t, komplette));
    }

    private static String tittel(List<YearMonth> komplette, int antall) {
        if (komplette.size() < antall) {
            return Tekst.av("hovedtall.snittMangler", String.valueOf(antall), String.valueOf(komplette.size()));
        }
        YearMonth fra = komplette.get(komplette.size() - antall);
        YearMonth til = komplette.getLast();
        return Tekst.av("hovedtall.snitt", kort(fra), kort(til), String.valueOf(antall));
    }

    private static String merknad(Tidslinje t, List<YearMonth> komplette) {
        List<YearMonth> siste = komplette.subList(Math.max(0, komplette.size() - 12), komplette.size());
        List<String> ledd = new ArrayList<>();
        for (Personlinje p : t.personer()) {
            List<YearMonth> uten = siste.stream()
                    .filter(m -> p.tilstand(m) == Maanedstilstand.INGEN_RAPPORTERT)
                    .toList();
            if (!uten.isEmpty()) {
                ledd.add(p.navn() + " "
                        + (uten.size() > FLEST_NEVNT
                                ? Tekst.av("hovedtall.maaneder", String.valueOf(uten.size()))
                                : uten.stream().map(Hovedtall::kort).collect(Collectors.joining(", "))));
            }
        }
        return ledd.isEmpty() ? "" : Tekst.av("hovedtall.regnetSomNull", String.join(" · ", ledd));
    }

    private static String kort(YearMonth m) {
        return Datotekst.kortMaaned(m) + Talltekst.HARDT_MELLOMROM + m.getYear();
    }

    private static Rad rad(
            String hvem,
            List<YearMonth> komplette,
            Function<YearMonth, @Nullable Kroner> sum,
            String uten,
            @Nullable Integer lukket) {
        return new Rad(
                hvem,
                List.of(
                        snitt(komplette, 1, sum, uten),
                        snitt(komplette, 3, sum, uten),
                        snitt(komplette, 12, sum, uten)),
                lukket);
    }

    private static String snitt(
            List<YearMonth> komplette, int antall, Function<YearMonth, @Nullable Kroner> sum, String uten) {
        if (komplette.size() < antall) {
            return "–";
        }
        Kroner samlet = Kroner.ZERO;
        for (YearMonth maaned : komplette.subList(komplette.size() - antall, komplette.size())) {
            Kroner beloep = sum.apply(maaned);
            if (beloep == null) {
                return uten;
            }
            samlet = samlet.pluss(beloep);
        }
        return antall == 1
                ? Tekst.kr(samlet)
                : Tekst.kr(samlet.delt(BigDecimal.valueOf(antall), 0, RoundingMode.HALF_UP));
    }
}
