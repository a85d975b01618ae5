package bospor.rules.kommunal;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Avrunding;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Husstand;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.rates.Regelpakkeleser;
import bospor.trace.Beregningsresultat;
import bospor.trace.Sportekst;
import bospor.trace.Utfall;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The practice households in January 2026 by the two schemes that look at income, before and after statlig bostøtte. Income
 * and wealth are those of their settlement for 2024; what they get was calculated apart from this program.
 */
class HusstandeneTest {
    @ParameterizedTest(name = "{0} {1}, statlig {7}")
    @CsvSource(textBlock = """
            # household, scheme, persons, income, wealth, couple, rent per year, statlig per month, per year, per month
            H01, kommunal.bodoe, 1, 318240, -38000, nei, 113400, 0, 0, 0
            H01, kommunal.bergen, 1, 318240, -38000, nei, 113400, 0, 43387.2, 3615.6
            H02, kommunal.bodoe, 1, 288910, 41000, nei, 134400, 0, 0, 0
            H02, kommunal.bergen, 1, 288910, 41000, nei, 134400, 0, 70839.8, 5903.32
            H02, kommunal.bodoe, 1, 288910, 41000, nei, 134400, 555, 0, 0
            H02, kommunal.bergen, 1, 288910, 41000, nei, 134400, 555, 64179.8, 5348.32
            H03, kommunal.bodoe, 1, 168490, 22000, nei, 154800, 0, 98355.85, 8196.32
            H03, kommunal.bergen, 1, 168490, 22000, nei, 154800, 0, 124471.8, 10372.65
            H03, kommunal.bodoe, 1, 168490, 22000, nei, 154800, 4241, 47463.85, 3955.32
            H03, kommunal.bergen, 1, 168490, 22000, nei, 154800, 4241, 73579.8, 6131.65
            H04, kommunal.bodoe, 4, 633500, -96000, ja, 177600, 0, 0, 0
            H04, kommunal.bergen, 4, 633500, -96000, ja, 177600, 0, 220, 18.33
            H05, kommunal.bodoe, 1, 188500, 96000, nei, 94800, 0, 24112.5, 2009.38
            H05, kommunal.bergen, 1, 188500, 96000, nei, 94800, 0, 53217.6, 4434.8
            H05, kommunal.bodoe, 1, 188500, 96000, nei, 94800, 2733, 0, 0
            H05, kommunal.bergen, 1, 188500, 96000, nei, 94800, 2733, 20421.6, 1701.8
            H06, kommunal.bodoe, 1, 327500, 1140000, nei, 138000, 0, 0, 0
            H06, kommunal.bergen, 1, 327500, 1140000, nei, 138000, 0, 0, 0
            H08, kommunal.bodoe, 3, 321600, -212000, nei, 147600, 0, 0, 0
            H08, kommunal.bergen, 3, 321600, -212000, nei, 147600, 0, 76848, 6404
            H08, kommunal.bodoe, 3, 321600, -212000, nei, 147600, 6256, 0, 0
            H08, kommunal.bergen, 3, 321600, -212000, nei, 147600, 6256, 1776, 148
            H09, kommunal.bodoe, 2, 494000, 780000, ja, 111600, 0, 0, 0
            H09, kommunal.bergen, 2, 494000, 780000, ja, 111600, 0, 0, 0
            """)
    void girDetSomErRegnetUtForSeg(
            String husstand,
            String ordning,
            int personer,
            String inntekt,
            String formue,
            String par,
            String husleie,
            String statlig,
            String perAar,
            String perMaaned) {
        boolean bergen = ordning.equals("kommunal.bergen");
        Map<String, String> data = new LinkedHashMap<>();
        data.put("bruttoinntektPerAar", inntekt);
        data.put("husleiePerAar", husleie);
        if (bergen) {
            data.put("nettoformue", formue);
            data.put("par", par.equals("ja") ? "true" : "false");
        }
        Beregningsinndata inndata = new Beregningsinndata(
                ordning,
                Termin.av(2026, 1),
                new Kommunenummer(bergen ? "4601" : "1804"),
                Avrunding.VEDTAK,
                new Husstand(Kommunalsaker.personer(personer, Kroner.av(formue))),
                Bolig.leid(Kroner.ZERO),
                Kroner.av(statlig),
                data,
                Map.of());
        Beregningsresultat r =
                (Beregningsresultat) new KommunalBostoette(Regelpakkeleser.innebygd(ordning)).beregn(inndata);
        String tre = husstand + "\n" + Sportekst.av(r.spor());
        assertThat(r.beloepPerAar()).as(tre).isEqualTo(Kroner.av(perAar));
        assertThat(r.beloepPerMaaned()).as(tre).isEqualTo(Kroner.av(perMaaned));
        assertThat(r.utfall()).as(tre).isEqualTo(perAar.equals("0") ? Utfall.AVSLAG : Utfall.INNVILGET);
    }
}
