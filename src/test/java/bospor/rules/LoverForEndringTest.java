package bospor.rules;

import static bospor.rules.EndringsforklaringTest.forklar;
import static bospor.rules.EndringsforklaringTest.inndata;
import static bospor.rules.EndringsforklaringTest.person;
import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Termin;
import bospor.trace.Beregningsresultat;
import bospor.trace.Endring;
import bospor.trace.Endring.Aarsak;
import bospor.trace.Noekkeltall;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Laws that hold for every explanation of a change. */
class LoverForEndringTest {
    @Property(tries = 150)
    void aarsakeneBlirTilSammenHeleForskjellen(
            @ForAll @IntRange(max = 66) int fra,
            @ForAll @IntRange(max = 66) int til,
            @ForAll @LongRange(max = 30_000) long inntektFoer,
            @ForAll @LongRange(max = 30_000) long inntektEtter,
            @ForAll boolean parFoer,
            @ForAll boolean parEtter,
            @ForAll @LongRange(max = 1_000_000) long formue,
            @ForAll @LongRange(max = 15_000) long leie) {
        Person foer = person("p1", 40, inntektFoer, 0);
        Person etter = person("p1", 41, inntektEtter, formue);
        Person annen = person("p2", 44, 5_000, 90_000);
        Endring e = forklar(
                inndata(Termin.av(2021, 6).pluss(fra), parFoer ? List.of(foer, annen) : List.of(foer), 7_000),
                inndata(Termin.av(2021, 6).pluss(til), parEtter ? List.of(etter, annen) : List.of(etter), leie));
        Kroner sum = Kroner.ZERO;
        Kroner inntekt = Kroner.ZERO;
        for (Aarsak a : e.aarsaker()) {
            sum = sum.pluss(a.bostoette());
            inntekt = inntekt.pluss(a.inntektsgrunnlag());
        }
        assertThat(beloep(e.foer()).pluss(sum)).isEqualTo(beloep(e.etter()));
        assertThat(inntekt(e.foer()).pluss(inntekt)).isEqualTo(inntekt(e.etter()));
        assertThat(e.aarsaker().stream().map(Aarsak::tekst)).doesNotContain("Det som ellers er ulikt");
    }

    private static Kroner beloep(Beregningsresultat r) {
        Kroner b = r.beloepPerMaaned();
        return b == null ? Kroner.av(-1) : b;
    }

    private static Kroner inntekt(Beregningsresultat r) {
        return Kroner.av(r.noekkeltall("inntektsgrunnlagPerMaaned")
                .map(Noekkeltall::verdi)
                .orElseThrow());
    }
}
