package bospor.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.AapenSak;
import bospor.casework.regneark.Ark;
import bospor.casework.regneark.Celle;
import bospor.casework.regneark.Regneark;
import bospor.domain.Kroner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineSheetsTest {
    private static Regneark ark(AapenSak sak, boolean numre) {
        Tidslinje t = new Tidslinjebygger(Testhusstander::navn)
                .bygg(sak, Testhusstander.DEMODAG, Map.of(), Testhusstander.ALLE_AAPNE);
        return TimelineSheets.of(sak, t, numre);
    }

    @Test
    void summeneForH01StaarSomKronerMaanedForMaaned() {
        Ark maaneder = ark(Testhusstander.h01(), false).ark().getFirst();

        assertThat(maaneder.rader())
                .extracting(List::getFirst)
                .startsWith(new Celle.Maaned(YearMonth.of(2025, 1)))
                .endsWith(new Celle.Maaned(YearMonth.of(2026, 1)));
        int sum = maaneder.kolonner().stream().map(Ark.Kolonne::navn).toList().indexOf("Sum Alma");
        assertThat(maaneder.rader())
                .extracting(r -> r.get(sum))
                .startsWith(
                        new Celle.Beloep(Kroner.av(25_600)),
                        new Celle.Beloep(Kroner.av(25_200)),
                        new Celle.Beloep(Kroner.av(25_850)));
    }

    @Test
    void allePosterErMedOgSummenAvDemErSummenAvMaanedene() {
        Regneark regneark = ark(Testhusstander.h04(), false);
        Ark poster = regneark.ark().get(1);

        BigDecimal sum = poster.rader().stream()
                .filter(r -> r.get(7).equals(Celle.tekst("ja")))
                .map(r -> ((Celle.Beloep) r.get(6)).kroner().verdi())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        // The sum of the thirteen months of H04 in users-and-needs.md.
        assertThat(sum).isEqualByComparingTo("726110");
        assertThat(regneark.ark().getFirst().rader().stream()
                        .map(r -> ((Celle.Beloep) r.get(2)).kroner().verdi())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sum);
    }

    @Test
    void manglendeSumSiesMedOrdOgErAldriTomEllerNull() {
        Ark maaneder = ark(Testhusstander.h04MedFeil(), false).ark().getFirst();

        assertThat(maaneder.rader()).extracting(r -> r.get(2)).containsOnly(Celle.tekst("summeres ikke"));
        assertThat(maaneder.rader()).extracting(List::getLast).containsOnly(Celle.tekst("feil, ikke hentet"));
    }

    @Test
    void skjermetPersonHarIngenBeloep() {
        Regneark regneark = ark(Testhusstander.h04Skjermet(), false);

        assertThat(regneark.ark().get(1).rader()).noneMatch(r -> r.get(1).equals(Celle.tekst("Elin")));
        assertThat(regneark.ark().getFirst().rader()).extracting(List::getLast).containsOnly(Celle.tekst("skjermet"));
    }

    @Test
    void foedselsnummerErBareMedNaarNoenBerOmDet() {
        assertThat(ark(Testhusstander.h01(), false).toString())
                .doesNotContain("14838740228")
                .doesNotContain("148387");

        Regneark med = ark(Testhusstander.h01(), true);
        assertThat(med.ark().getLast().rader())
                .containsExactly(List.of(Celle.tekst("Alma"), Celle.tekst("148387 40228")));
        assertThat(med.ark().get(2).rader())
                .contains(List.of(Celle.tekst("Hentet"), new Celle.Dato(LocalDate.of(2026, 2, 12))));
    }
}
