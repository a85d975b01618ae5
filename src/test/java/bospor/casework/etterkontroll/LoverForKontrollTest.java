package bospor.casework.etterkontroll;

import static bospor.casework.etterkontroll.Aarssak.person;
import static bospor.casework.etterkontroll.Aarssak.post;
import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Bolig;
import bospor.domain.Inntekt;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.trace.Endring.Aarsak;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Laws that hold for every control. */
class LoverForKontrollTest {
    private static List<Person> husstand(int voksne, long inntekt, long kapital, long naering, long formue) {
        List<Person> personer = new ArrayList<>();
        for (int i = 1; i <= voksne; i++) {
            List<Inntekt> poster = List.of(
                    post("fastloenn", inntekt, "Butikk Demo AS"), post("timeloenn", inntekt / 3, "Kafé Demo AS"));
            personer.add(person("p" + i, 30 + i, poster, kapital, naering, formue));
        }
        return personer;
    }

    private static Aarssak sak(int aar, int fra, List<Person> husstand) {
        return new Aarssak(aar).maaneder(fra, 12, Bolig.leid(Kroner.av(13_000)), _ -> husstand);
    }

    private static Kroner sum(List<Aarsak> aarsaker) {
        return aarsaker.stream().map(Aarsak::bostoette).reduce(Kroner.ZERO, Kroner::pluss);
    }

    @Property(tries = 40)
    void kontrollAvLikeOpplysningerGirNullOveralt(
            @ForAll @IntRange(min = 2024, max = 2026) int aar,
            @ForAll @IntRange(min = 1, max = 3) int voksne,
            @ForAll @LongRange(max = 30_000) long inntekt,
            @ForAll @LongRange(min = -10_000, max = 100_000) long kapital,
            @ForAll @LongRange(min = -10_000, max = 200_000) long naering,
            @ForAll @LongRange(min = -500_000, max = 2_000_000) long formue) {
        Aarssak sak = sak(aar, 1, husstand(voksne, inntekt, kapital, naering, formue));
        for (int i = 1; i <= voksne; i++) {
            sak.oppgjoer("p" + i, kapital, naering, formue);
            sak.korrigert(11, "p" + i, post("fastloenn", inntekt, "Butikk Demo AS"));
        }
        Kontrollresultat r = sak.etterkontroll();
        assertThat(r.utfall()).isEqualTo(Kontrollutfall.INGEN_ENDRING);
        assertThat(r.terminer()).allSatisfy(t -> {
            assertThat(t.differanse()).isEqualTo(Kroner.ZERO);
            assertThat(t.aarsaker()).isEmpty();
        });
    }

    @Property(tries = 60)
    void aarsakeneBlirTilSammenDifferansenForHverTerminOgForAaret(
            @ForAll @IntRange(min = 1, max = 3) int voksne,
            @ForAll @LongRange(max = 30_000) long inntekt,
            @ForAll @LongRange(max = 200_000) long naering,
            @ForAll @LongRange(max = 1_500_000) long formue,
            @ForAll @Size(3) List<@LongRange(max = 200_000) Long> oppgjort,
            @ForAll @LongRange(max = 40_000) long rettet,
            @ForAll @IntRange(min = 1, max = 12) int unntattTil) {
        Aarssak sak =
                sak(2025, 1, husstand(voksne, inntekt, 0, naering, formue)).unntak(1, unntattTil);
        for (int i = 1; i <= voksne; i++) {
            sak.oppgjoer("p" + i, oppgjort.get(0), oppgjort.get(1), 10 * oppgjort.get(2));
        }
        sak.korrigert(5, "p1", post("timeloenn", rettet, "Kafé Demo AS"));
        Kontrollresultat r = sak.etterkontroll();
        Kroner sum = Kroner.ZERO;
        for (Terminkontroll t : r.terminer()) {
            assertThat(sum(t.aarsaker())).isEqualTo(t.differanse());
            assertThat(t.vedtatt().pluss(t.differanse())).isEqualTo(t.nytt().beloepPerMaaned());
            sum = sum.pluss(t.differanse());
        }
        assertThat(r.sum()).isEqualTo(sum);
        assertThat(sum(r.aarsaker())).isEqualTo(sum);
        assertThat(r.aarsaker()).extracting(Aarsak::tekst).doesNotContain("Det som ellers er ulikt");
    }

    @Property(tries = 40)
    void mangletEttOppgjoerErDetAldriEnSum(
            @ForAll @IntRange(min = 1, max = 4) int voksne, @ForAll @IntRange(min = 1, max = 4) int mangler) {
        Aarssak sak = sak(2025, 1, husstand(voksne, 9_000, 0, 0, 0));
        for (int i = 1; i <= voksne; i++) {
            if (i != Math.min(mangler, voksne)) {
                sak.oppgjoer("p" + i, 1_000_000, 0, 0);
            }
        }
        Kontrollresultat r = sak.etterkontroll();
        assertThat(r.utfall()).isEqualTo(Kontrollutfall.KAN_IKKE_KONTROLLERES);
        assertThat(r.sum()).isNull();
        assertThat(r.beloep()).isNull();
        assertThat(r.terminer()).isEmpty();
    }
}
