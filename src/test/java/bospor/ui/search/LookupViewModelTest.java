package bospor.ui.search;

import static bospor.ui.search.SearchBench.DAVID;
import static bospor.ui.search.SearchBench.ELIN;
import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.AapenSak;
import bospor.casework.Feilart;
import bospor.casework.Oppslagsdel;
import bospor.casework.Oppslagsstatus;
import bospor.ui.common.Navigator.ViewId;
import bospor.ui.search.ScriptedLookup.Part;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookupViewModelTest {
    private final SearchBench bench = new SearchBench().ready();
    private final LookupViewModel lookup = bench.lookup;

    @Test
    void naarAltKommerAapnesSakenOgTidslinjenVises() {
        bench.form.submit();

        assertThat(words()).containsExactly("Hentet", "Hentet", "Hentet", "Hentet");
        assertThat(lookup.headlineProperty().get()).isEqualTo("Alt er hentet.");
        assertThat(lookup.failures()).isEmpty();
        assertThat(bench.openCase.sak())
                .isNotNull()
                .extracting(AapenSak::saksnummer)
                .isEqualTo("ØVELSE-H04");
        assertThat(bench.visited).containsExactly(ViewId.TIMELINE);
    }

    @Test
    void fremdriftenVisesMensManVenter() {
        List<String> seen = new ArrayList<>();
        bench.service.beforeAnswer = () -> seen.add(lookup.headlineProperty().get() + " " + words());
        bench.form.submit();

        assertThat(seen.getFirst())
                .isEqualTo("Slår opp: 0 av 4 svar har kommet [Spør Skatteetaten …, Venter, Venter, Venter]");
        assertThat(seen.getLast())
                .isEqualTo("Slår opp: 3 av 4 svar har kommet [Hentet, Hentet, Hentet, Spør Skatteetaten …]");
    }

    @Test
    void manglerForklaresOgBareDeProevesIgjen() {
        bench.service.fails(ELIN, Oppslagsdel.INNTEKT, Oppslagsstatus.MIDLERTIDIG_NEDE, Feilart.TJENESTE_NEDE);
        bench.form.submit();

        assertThat(bench.visited).isEmpty();
        assertThat(words()).containsExactly("Hentet", "Hentet", "Feil: fikk ikke svar", "Hentet");
        assertThat(lookup.headlineProperty().get()).isEqualTo("3 av 4 deler er hentet.");
        assertThat(lookup.withheldProperty().get()).contains("vises ikke");
        assertThat(lookup.failures())
                .containsExactly(new FailureNote(
                        new Failure("hva TJENESTE_NEDE", "betydning TJENESTE_NEDE", "råd TJENESTE_NEDE"),
                        "Gjelder Voksen 2: månedlig inntekt.",
                        "Til support: X-1 id-1"));

        bench.service.asked.clear();
        bench.service.worksAgain();
        lookup.retry();

        assertThat(bench.service.asked).containsExactly(new Part(ELIN, Oppslagsdel.INNTEKT));
        assertThat(lookup.withheldProperty().get()).isEmpty();
        assertThat(bench.visited).containsExactly(ViewId.TIMELINE);
    }

    @Test
    void sammeFeilFortellesEnGang() {
        for (Oppslagsdel del : Oppslagsdel.values()) {
            bench.service.fails(DAVID, del, Oppslagsstatus.IKKE_TILGANG, Feilart.IKKE_TILGANG);
            bench.service.fails(ELIN, del, Oppslagsstatus.IKKE_TILGANG, Feilart.IKKE_TILGANG);
        }
        bench.form.submit();

        assertThat(lookup.failures())
                .singleElement()
                .extracting(FailureNote::concerns)
                .asString()
                .contains("Søker", "Voksen 2");
        assertThat(lookup.headlineProperty().get()).isEqualTo("Ingenting ble hentet.");
        assertThat(lookup.canShowProperty().get()).isFalse();
        assertThat(bench.openCase.sak()).isNull();
    }

    @Test
    void skjermetPersonGirIngenSumOgIngenNyttForsoek() {
        bench.service.fails(ELIN, Oppslagsdel.INNTEKT, Oppslagsstatus.SKJERMET, Feilart.SKJERMET);
        bench.form.submit();

        assertThat(words()).containsExactly("Hentet", "Hentet", "Skjermet", "Hentet");
        assertThat(lookup.withheldProperty().get()).isNotEmpty();
        assertThat(lookup.canRetryProperty().get()).isFalse();
        assertThat(bench.visited).isEmpty();

        lookup.show();
        assertThat(bench.visited).containsExactly(ViewId.TIMELINE);
    }

    @Test
    void ingenInntektRapportertErIkkeEnFeil() {
        bench.service.fails(ELIN, Oppslagsdel.INNTEKT, Oppslagsstatus.INGEN_RAPPORTERT, Feilart.INGEN_RAPPORTERT);
        bench.form.submit();

        assertThat(words()).contains("Ingen inntekt rapportert");
        assertThat(lookup.failures()).isEmpty();
        assertThat(bench.visited).containsExactly(ViewId.TIMELINE);
    }

    @Test
    void avbruttOppslagLarRestenVaere() {
        bench.service.beforeAnswer = lookup::cancel;
        bench.form.submit();

        assertThat(words()).containsExactly("Hentet", "Ikke hentet", "Ikke hentet", "Ikke hentet");
        assertThat(bench.visited).isEmpty();
        assertThat(lookup.canRetryProperty().get()).isTrue();
        assertThat(lookup.failures())
                .singleElement()
                .extracting(n -> n.failure().what())
                .isEqualTo("hva AVBRUTT");
    }

    @Test
    void svarSomKommerEtterToemmingBlirIkkeVist() {
        bench.service.beforeAnswer = bench.form::clear;
        bench.form.submit();

        assertThat(bench.openCase.sak()).isNull();
        assertThat(lookup.persons()).isEmpty();
        assertThat(bench.visited).isEmpty();
    }

    private List<String> words() {
        return lookup.persons().stream()
                .flatMap(p -> p.parts().stream())
                .map(part -> part.wordsProperty().get())
                .toList();
    }
}
