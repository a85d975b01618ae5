package bospor.rules.statlig;

import static bospor.rules.statlig.Husstander.inndata;
import static bospor.rules.statlig.Husstander.loenn;
import static bospor.rules.statlig.Husstander.med;
import static bospor.rules.statlig.Husstander.soeker;
import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Aarsbeloep;
import bospor.domain.Avrunding;
import bospor.domain.Bolig;
import bospor.domain.Eieform;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Personstatus;
import bospor.domain.Termin;
import bospor.trace.Beregningsresultat;
import bospor.trace.Grunn;
import bospor.trace.Noekkeltall;
import bospor.trace.Utfall;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ordinary households through every month: no gap, no overlap, nothing that stops because a date has passed. */
class AlleMaanederTest {
    private static final StatligBostoette STATLIG = new StatligBostoette();

    @Test
    void vanligeHusstanderKanBeregnesHverMaanedFraJuni2021TilUt2027() {
        Bolig leid = Bolig.leid(Kroner.av(9_000));
        Bolig enebolig = new Bolig(
                Eieform.ENEBOLIG,
                Kroner.ZERO,
                false,
                true,
                Kroner.ZERO,
                Kroner.av(5_000),
                Kroner.av(3_000),
                Kroner.ZERO,
                Kroner.av(14_000),
                Kroner.av(700_000),
                false);
        Person ung = soeker(25, Set.of(Personstatus.UNG_UFOER), List.of(loenn(18_000)), Aarsbeloep.INGEN);
        Person gammel =
                soeker(80, Set.of(Personstatus.ENSLIG_ALDERSPENSJONIST), List.of(loenn(17_000)), Aarsbeloep.INGEN);
        List<List<Person>> husstander = List.of(
                List.of(soeker(loenn(12_000))),
                med(soeker(loenn(15_000)), 1, 2),
                med(soeker(loenn(14_000)), 0, 5),
                List.of(ung),
                List.of(gammel));
        for (Termin t = Termin.av(2021, 6); t.erFoer(Termin.av(2028, 1)); t = t.pluss(1)) {
            for (List<Person> husstand : husstander) {
                for (Bolig bolig : List.of(leid, enebolig)) {
                    Beregningsresultat r = beregn(t, husstand, bolig);
                    assertThat(r.utfall()).as(t.toString()).isEqualTo(Utfall.INNVILGET);
                    assertThat(r.noekkeltall().stream().map(Noekkeltall::verdi))
                            .as(t.toString())
                            .doesNotContainNull()
                            .hasSize(11);
                }
            }
        }
    }

    @Test
    void terminerFoerJuni2021SierHvilkeSatserSomMangler() {
        Beregningsresultat r = beregn(Termin.av(2021, 5), List.of(soeker(loenn(12_000))), Bolig.leid(Kroner.av(9_000)));
        assertThat(r.utfall()).isEqualTo(Utfall.KAN_IKKE_VURDERES);
        assertThat(r.beloepPerMaaned()).isNull();
        assertThat(r.grunner().stream().map(Grunn::tekst))
                .containsExactly(
                        "Satsen «Fribeløp for kapitalinntekt, per person» mangler for måneden (fra juni 2019): Verdien er"
                                + " ikke funnet i kildene.",
                        "Satsen «Fribeløp for formue, leid bolig» mangler for måneden (fra juni 2019): Verdien er ikke"
                                + " funnet i kildene.",
                        "Satsen «Høyeste fribeløp for formue, eid bolig» mangler for måneden (fra juni 2019): Verdien er"
                                + " ikke funnet i kildene.");
    }

    @Test
    void ingenTidligereTerminKanVurderes() {
        for (Termin t = Termin.av(2005, 1); t.erFoer(Termin.av(2021, 6)); t = t.pluss(1)) {
            assertThat(beregn(t, List.of(soeker(loenn(12_000))), Bolig.leid(Kroner.av(9_000)))
                            .utfall())
                    .as(t.toString())
                    .isEqualTo(Utfall.KAN_IKKE_VURDERES);
        }
    }

    private static Beregningsresultat beregn(Termin t, List<Person> husstand, Bolig bolig) {
        return (Beregningsresultat) STATLIG.beregn(inndata(t, Avrunding.VEDTAK, husstand, bolig));
    }
}
