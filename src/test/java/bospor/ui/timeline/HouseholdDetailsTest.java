package bospor.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.AapenSak;
import bospor.domain.Kroner;
import bospor.insight.Detalj;
import bospor.insight.Funn;
import bospor.ui.common.DirectWork;
import bospor.ui.common.OpenCase;
import bospor.ui.common.details.OpenDetails;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Totals first: what is shown of the other adults before, and after, someone asks for it. */
class HouseholdDetailsTest {
    private static final YearMonth JUNI = YearMonth.of(2025, 6);

    private final OpenCase openCase = new OpenCase();
    private final List<String> logg = new ArrayList<>();
    private boolean loggenVirker = true;
    private final TimelineViewModel vm = new TimelineViewModel(
            new Tidslinjevalg(),
            () -> Testhusstander.DEMODAG,
            Testhusstander::navn,
            new OpenDetails(
                    openCase,
                    (sak, person) -> {
                        logg.add(sak.saksnummer() + " " + person);
                        return loggenVirker;
                    },
                    new DirectWork()),
            new DirectWork());

    private Tidslinje tidslinje() {
        return Objects.requireNonNull(vm.tidslinjeProperty().get());
    }

    private List<String> alt() {
        vm.velg(new Markoer(JUNI, null));
        List<String> ord =
                new ArrayList<>(vm.poster().stream().map(Postlinje::opplest).toList());
        tidslinje().serier().forEach(s -> ord.add(s.opplest()));
        tidslinje().funnlinjer().forEach(l -> ord.add(l.opplest()));
        tidslinje()
                .personer()
                .forEach(p -> p.oppgjoer()
                        .grupper()
                        .forEach(g -> g.rader().forEach(r -> ord.add(p.navn() + " " + r.navn()))));
        ord.add(vm.tabelltekst(List.of(), false));
        return ord;
    }

    @Test
    void detAndreMedlemmetErBareSummerTilNoenSpoer() {
        openCase.open(Testhusstander.h04());
        assertThat(logg).isEmpty();
        assertThat(alt()).noneMatch(o -> o.contains("Sykehjem")).noneMatch(o -> o.contains("Elin Lønn"));
        assertThat(alt()).anyMatch(o -> o.contains("Kystbuss"));
        assertThat(Objects.requireNonNull(tidslinje().sum(JUNI, java.util.Set.of())))
                .isEqualTo(Kroner.av(94_490));
        assertThat(tidslinje().personer().get(1).serier())
                .extracting(
                        Inntektsserie::type,
                        s -> Objects.requireNonNull(s.celle(JUNI)).sum())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Samlet inntekt", Kroner.av(33_800)));
        assertThat(tidslinje().funnlinjer())
                .filteredOn(l -> l.person() != null)
                .extracting(Funnlinje::opplest)
                .containsExactly("Elin: 1 funn. Vis detaljer for Elin");
    }

    @Test
    void detSomAapnesFoeresILoggenFoerstOgVisesSaa() {
        openCase.open(Testhusstander.h04());
        vm.lesing().detaljer().open(1);
        vm.lesing().detaljer().open(1);
        assertThat(logg).containsExactly("H04 1");
        assertThat(alt()).anyMatch(o -> o.contains("Sykehjem"));
        assertThat(tidslinje().funnlinjer()).noneMatch(l -> l.person() != null);
    }

    @Test
    void utenLoggForblirDetaljeneLukketOgDetSies() {
        loggenVirker = false;
        openCase.open(Testhusstander.h04());
        vm.lesing().detaljer().open(1);
        assertThat(alt()).noneMatch(o -> o.contains("Sykehjem"));
        assertThat(vm.lesing().detaljer().toldProperty().get()).startsWith("Detaljene kan ikke åpnes");
    }

    @Test
    void enAnnenSakBegynnerMedLukkedeDetaljer() {
        openCase.open(Testhusstander.h04());
        vm.lesing().detaljer().open(1);
        openCase.open(Testhusstander.h07());
        openCase.open(Testhusstander.h04());
        assertThat(alt()).noneMatch(o -> o.contains("Sykehjem"));
    }

    @Test
    void toNumreLesesSomEnPersonNaarDetErBekreftetOgHverForSegIgjen() {
        AapenSak h07 = Testhusstander.h07MedDnummer();
        openCase.open(h07);
        Funn samme = tidslinje().innsikt().funn().stream()
                .filter(f -> f.detalj() instanceof Detalj.Annen)
                .findFirst()
                .orElseThrow();
        int gammel = ((Detalj.Annen) samme.detalj()).person();
        vm.lesing().slaaSammen(Objects.requireNonNull(samme.person()), gammel);
        assertThat(tidslinje().personer()).extracting(Personlinje::navn).containsExactly("Hanan", "Idris");
        assertThat(tidslinje().personer().getFirst().sum(YearMonth.of(2025, 1), java.util.Set.of()))
                .isEqualTo(Kroner.av(20_671));
        assertThat(vm.lesing().erSammenslaatt()).isTrue();
        vm.lesing().skill();
        assertThat(vm.lesing().erSammenslaatt()).isFalse();
        assertThat(openCase.sak()).isEqualTo(h07);
    }

    @Test
    void kopienHarFoedselsnummerBareNaarDetErBedtOm() {
        openCase.open(Testhusstander.h04());
        assertThat(vm.tabelltekst(List.of(), false)).doesNotContain("098989", "41512");
        assertThat(vm.tabelltekst(List.of(), true)).contains("Sum David 098989 41512");
    }
}
