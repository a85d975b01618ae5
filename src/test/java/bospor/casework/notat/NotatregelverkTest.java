package bospor.casework.notat;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Avrunding;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Husstand;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Termin;
import bospor.rules.statlig.StatligBostoette;
import bospor.trace.Beregningsresultat;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What travels with a note is enough to calculate again, whatever the month and the kommune. */
class NotatregelverkTest {
    private static final String[] KOMMUNER = {"0301", "5501", "1103", "3301", "1902", "5001", "1601", "3030", "0231"};
    private final Notatregelverk regelverk = new Notatregelverk();

    @Property(tries = 300)
    void satseneINotatetGirSammeResultatSomProgrammetsEgne(
            @ForAll @IntRange(min = 0, max = 230) int maaned,
            @ForAll @IntRange(min = 0, max = 8) int kommune,
            @ForAll @IntRange(min = 0, max = 30_000) int husleie) {
        Beregningsinndata inndata =
                inndata(Termin.av(2009, 1).pluss(maaned), new Kommunenummer(KOMMUNER[kommune]), husleie);

        assertThat(regelverk.beregn(inndata, regelverk.grunnlag(inndata)))
                .isEqualTo(new StatligBostoette().beregn(inndata));
    }

    @Test
    void satsSomManglerINotatetErstattesIkkeAvProgrammetsEgen() {
        Beregningsinndata inndata = inndata(Termin.av(2026, 6), new Kommunenummer("5501"), 9000);
        Regelgrunnlag g = regelverk.grunnlag(inndata);
        Regelgrunnlag uten = new Regelgrunnlag(
                g.satser().stream().filter(s -> !s.id().equals("dekningsgrad")).toList(),
                g.mangler(),
                g.kommuner(),
                g.grupperegel(),
                null);

        assertThat(((Beregningsresultat) regelverk.beregn(inndata, uten)).grunner())
                .extracting(grunn -> grunn.tekst())
                .containsExactly(
                        "Satsen «Dekningsprosent» mangler for måneden (fra januar 1970): Satsen følger ikke med"
                                + " notatet.");
    }

    private static Beregningsinndata inndata(Termin termin, Kommunenummer kommune, int husleie) {
        return new Beregningsinndata(
                Beregningsinndata.STATLIG,
                termin,
                kommune,
                Avrunding.VEDTAK,
                new Husstand(List.of(Person.av("p1", true, 40), Person.av("p2", false, 7))),
                Bolig.leid(Kroner.av(husleie)),
                Kroner.ZERO,
                Map.of(),
                Map.of());
    }
}
