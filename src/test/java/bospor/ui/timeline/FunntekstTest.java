package bospor.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.insight.Avstemmingsgruppe;
import bospor.insight.Blindsone;
import bospor.insight.Detalj;
import bospor.insight.Funnart;
import bospor.insight.Spoersmaal;
import bospor.ui.common.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FunntekstTest {
    private static List<Funnlinje> linjer(String husstand) {
        return new Tidslinjebygger(Testhusstander::navn)
                .bygg(
                        switch (husstand) {
                            case "H01" -> Testhusstander.h01();
                            case "H06" -> Testhusstander.h06();
                            case "H07" -> Testhusstander.h07();
                            default -> Testhusstander.h04();
                        },
                        LocalDate.of(2026, 2, 12),
                        Map.of(),
                        Testhusstander.ALLE_AAPNE)
                .funnlinjer();
    }

    private static List<String> setninger(String husstand) {
        return linjer(husstand).stream()
                .filter(l -> l.funn() != null)
                .map(l -> l.tekst().replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void almasFunnSomSetninger() {
        assertThat(setninger("H01"))
                .containsExactly(
                        "Alma: Arbeidsavklaringspenger (AAP) fra Nav er 29 100 kr i april 2025, halvannen gang så mye som i mars 2025. Det likner tre utbetalinger på én måned.",
                        "Alma: Arbeidsavklaringspenger (AAP) fra Nav er 30 540 kr i september 2025, halvannen gang så mye som i august 2025. Det likner tre utbetalinger på én måned.",
                        "Alma: Lønn fra Renhold Demo AS er ikke rapportert for juli 2025, men både før og etter.",
                        "Alma: Feriepenger fra Renhold Demo AS på 7 700 kr i juni 2025.",
                        "Alma: Mer enn én utbetaler har rapportert for januar 2025–juni 2025 og august 2025–januar 2026.");
    }

    @Test
    void elinsFerieoppgjoerNevnerTrekketOgResten() {
        assertThat(setninger("H04"))
                .contains(
                        "Elin: Feriepenger fra Sykehjem Demo KF på 30 100 kr i juni 2025, med −21 400 kr i trekk i lønn for ferie. Til sammen 8 700 kr.");
    }

    @Test
    void overskrifteneTellerFunneneOgDetSomIkkeVises() {
        assertThat(linjer("H06").stream()
                        .filter(l -> l.art() == Funnlinje.Art.OVERSKRIFT)
                        .map(Funnlinje::tittel))
                .containsExactly("Spør eller vurder (2)", "Greit å vite (1)", "Dette viser registrene ikke (10)");
    }

    @Test
    void maanederSomFoelgerHverandreErEttLoep() {
        YearMonth m = YearMonth.of(2025, 11);
        assertThat(Funntekst.maaneder(List.of(m, m.plusMonths(1), m.plusMonths(2), m.plusMonths(5)))
                        .replace('\u00a0', ' '))
                .isEqualTo("november 2025–januar 2026 og april 2026");
    }

    @Test
    void altSomKanFinnesHarEnTekst() {
        ResourceBundle bunt = Texts.of(FunntekstTest.class).bundle();
        assertThat(Stream.of(
                                navn("spoersmaal.", Spoersmaal.values()),
                                navn("blindsone.", Blindsone.Art.values()),
                                navn("avstemming.", Avstemmingsgruppe.values()),
                                navn("forklaring.", Detalj.Forklaring.values()),
                                navn("funn.vekt.", Funnart.Vekt.values()))
                        .flatMap(s -> s))
                .allMatch(bunt::containsKey);
        for (Funnart art : Funnart.values()) {
            assertThat(bunt.keySet())
                    .anyMatch(k -> k.startsWith("funn." + art) && k.endsWith(".tittel"))
                    .anyMatch(k -> k.startsWith("funn." + art) && !k.endsWith(".tittel"));
        }
    }

    private static Stream<String> navn(String foran, Enum<?>[] verdier) {
        return Stream.of(verdier).map(v -> foran + v.name());
    }
}
