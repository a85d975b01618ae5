package bospor.insight;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Foedselsnummer;
import bospor.domain.Inntektspost;
import bospor.domain.Kroner;
import bospor.domain.Maanedsperiode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for every household, whatever was reported. */
class InnsiktEgenskaperTest {
    private static final YearMonth FRA = YearMonth.of(2025, 1);
    private static final Maanedsperiode PERIODE = new Maanedsperiode(FRA, YearMonth.of(2026, 2));
    private static final String NY = "310000299";

    private record Type(String gruppe, String kode) {}

    private static final List<Type> TYPER = List.of(
            new Type("loennsinntekt", "fastloenn"),
            new Type("loennsinntekt", "feriepenger"),
            new Type("loennsinntekt", "trekkILoennForFerie"),
            new Type("ytelseFraOffentlige", "arbeidsavklaringspenger"),
            new Type("ytelseFraOffentlige", "sykepenger"),
            new Type("ytelseFraOffentlige", "ufoeretrygd"),
            new Type("ytelseFraOffentlige", "ufoereytelseEtteroppgjoer"),
            new Type("pensjonEllerTrygd", "alderspensjon"),
            new Type("naeringsinntekt", "sykepenger"));

    @Provide
    Arbitrary<List<Inntektspost>> poster() {
        return poster("310000051", "310000140").list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Inntektspost>> nyePoster() {
        return poster(NY).list().ofMinSize(1).ofMaxSize(20);
    }

    private static Arbitrary<Inntektspost> poster(String... utbetalere) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.of(utbetalere),
                        Arbitraries.of(TYPER),
                        Arbitraries.of("kontantytelse", "kontantytelse", "naturalytelse"),
                        Arbitraries.of(-20000L, 10000L, 10500L, 11000L, 15000L, 20000L, 30000L),
                        Arbitraries.of(false, false, false, true))
                .as((m, u, t, fordel, beloep, etterbetalt) -> new Inntektspost(
                        FRA.plusMonths(m),
                        u,
                        u,
                        t.gruppe(),
                        t.kode(),
                        fordel,
                        Kroner.av(beloep),
                        etterbetalt ? LocalDate.of(2024, 11, 1) : null,
                        etterbetalt ? LocalDate.of(2024, 12, 31) : null,
                        Map.of()));
    }

    private static Innsikt innsikt(List<Inntektspost> poster) {
        return Innsikt.av(new Husstandsgrunnlag(
                PERIODE,
                List.of(new Persongrunnlag(
                        0,
                        Foedselsnummer.av("14838740228"),
                        true,
                        poster,
                        YearMonth.of(2026, 1),
                        Persongrunnlag.Oppgjoerstilstand.FINNES_IKKE,
                        null))));
    }

    @Property(tries = 300)
    void rekkefoelgenAvPosteneBetyrIngenting(@ForAll("poster") List<Inntektspost> poster, @ForAll Random tilfeldig) {
        List<Inntektspost> stokket = new ArrayList<>(poster);
        Collections.shuffle(stokket, tilfeldig);
        assertThat(innsikt(stokket)).isEqualTo(innsikt(poster));
    }

    @Property(tries = 300)
    void enNyUtbetalerEndrerIngenFunnOmDeAndre(
            @ForAll("poster") List<Inntektspost> poster, @ForAll("nyePoster") List<Inntektspost> nye) {
        List<Inntektspost> alle = new ArrayList<>(poster);
        alle.addAll(nye);
        assertThat(omAndre(innsikt(alle))).isEqualTo(omAndre(innsikt(poster)));
    }

    private static List<Funn> omAndre(Innsikt innsikt) {
        return innsikt.funn().stream()
                .filter(f -> f.art().gjelderEnUtbetaler())
                .filter(f -> f.kilde().stream().noneMatch(k -> NY.equals(k.utbetaler())))
                .toList();
    }

    @Property(tries = 300)
    void hvertFunnHvilerPaaPosterSomErRapportert(@ForAll("poster") List<Inntektspost> poster) {
        for (Funn funn : innsikt(poster).funn()) {
            assertThat(poster).containsAll(funn.poster());
            assertThat(funn.maaneder()).isSorted().doesNotHaveDuplicates();
            boolean kreverPost = funn.art().gjelderEnUtbetaler() || funn.art() == Funnart.FLERE_UTBETALERE;
            assertThat(funn.poster().isEmpty() && kreverPost).isFalse();
        }
    }
}
