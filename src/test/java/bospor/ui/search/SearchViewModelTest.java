package bospor.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Fasit;
import bospor.casework.Oevelseshusstand;
import bospor.casework.Oppslagsbestilling;
import bospor.domain.Kroner;
import bospor.domain.Maanedsperiode;
import bospor.ui.search.Verdict.Tone;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchViewModelTest {
    private final SearchBench bench = new SearchBench();
    private final SearchViewModel form = bench.form;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14838740228       | GOOD  | 38 år
            148387 40228      | GOOD  | 38 år
            148387-40228      | GOOD  | 38 år
            1483874022        | WRONG | Nummeret er for kort. Det skal ha 11 sifre.
            148387402281      | WRONG | Nummeret er for langt. Det skal ha 11 sifre.
            1483874O228       | WRONG | Bruk bare sifre. Mellomrom er greit.
            99838740228       | WRONG | De seks første sifrene er ingen fødselsdato. Sjekk dem mot søknaden.
            14838740229       | WRONG | Sifrene stemmer ikke med hverandre. Sjekk dem mot søknaden.
            41829047061       | NOTED | D-nummer, 36 år. Har personen fått fødselsnummer senere?
            # A child as applicant is possible but rare.
            05851661087       | NOTED | Søker er bare 9 år. Sjekk at nummeret er riktig.
            """)
    void hvertNummerFaarSinEgenSetning(String typed, Tone tone, String sentence) {
        bench.type(0, typed);

        assertThat(bench.verdict(0)).extracting(Verdict::tone, Verdict::text).containsExactly(tone, sentence);
    }

    @Test
    void forKortErNoeytraltMensManSkriver() {
        form.household().rows().getFirst().textProperty().set("148387 4");

        assertThat(bench.verdict(0))
                .extracting(Verdict::tone, Verdict::text)
                .containsExactly(Tone.NEUTRAL, "7 av 11 sifre");
    }

    @Test
    void nummeretGrupperesNaarFeltetForlates() {
        bench.type(0, " 14838740228 ");

        assertThat(form.household().rows().getFirst().textProperty().get()).isEqualTo("148387 40228");
    }

    @Test
    void oppdiktetNummerAvvisesUtenforOevelse() {
        SearchBench production = new SearchBench(false);
        production.type(0, "14838740228");

        assertThat(production.verdict(0).text())
                .isEqualTo("Dette er et oppdiktet testnummer. Bruk øvelsesmodus for testpersoner.");
    }

    @Test
    void virkeligNummerAvvisesIOevelse() {
        // The number of no living person: born 1855, with control digits that fit.
        bench.type(0, "01015550089");

        assertThat(bench.verdict(0)).extracting(Verdict::tone, Verdict::number).containsExactly(Tone.WRONG, null);
    }

    @Test
    void sammePersonToGangerAvvises() {
        bench.type(0, "14838740228");
        form.household().add();
        bench.type(1, "148387 40228");

        assertThat(bench.verdict(0).tone()).isEqualTo(Tone.GOOD);
        assertThat(bench.verdict(1))
                .isEqualTo(
                        new Verdict(Tone.WRONG, "Samme nummer står på «Søker». Hver person slås opp én gang.", null));
    }

    @Test
    void barnSlaasIkkeOpp() {
        form.household().add();
        bench.type(1, "05851661087");

        assertThat(bench.verdict(1))
                .extracting(Verdict::tone, Verdict::text)
                .containsExactly(Tone.WRONG, "Personen er 9 år. Barn slås ikke opp, de legges inn i beregningen.");
    }

    @Test
    void aattePersonerErDetMeste() {
        for (int i = 0; i < 12; i++) {
            form.household().add();
        }

        assertThat(form.household().rows()).hasSize(8);
    }

    @Test
    void sistePersonToemmesNaarDenFjernes() {
        bench.type(0, "123");
        form.household().remove(form.household().rows().getFirst());

        assertThat(form.household().rows()).hasSize(1);
        assertThat(bench.verdict(0).tone()).isEqualTo(Tone.NEUTRAL);
    }

    @Test
    void tomtSkjemaSierHvaSomMangler() {
        assertThat(form.missingProperty().get()).isEqualTo("Fyll ut: nummeret til søkeren, formål, saksnummer.");
        assertThat(form.reason().purposeErrorProperty().get()).isEmpty();
        assertThat(form.blockedProperty().get()).isTrue();
    }

    @Test
    void forsoekPaaAaSlaaOppViserHverMangel() {
        form.submit();

        assertThat(bench.service.orders).isEmpty();
        assertThat(bench.verdict(0).text()).isEqualTo("Skriv nummeret til søkeren.");
        assertThat(form.reason().purposeErrorProperty().get())
                .isEqualTo("Velg eller skriv hva opplysningene skal brukes til.");
        assertThat(form.reason().caseErrorProperty().get()).isEqualTo("Skriv saksnummeret fra kommunens sakssystem.");
    }

    @Test
    void foedselsnummerISaksnummeretAvvises() {
        bench.ready();
        form.reason().caseReferenceProperty().set("sak 148387 40228");

        assertThat(form.reason().caseErrorProperty().get()).startsWith("Her står det et fødselsnummer.");
        assertThat(form.blockedProperty().get()).isTrue();
    }

    @Test
    void periodenErTrettenMaanederTilOgMedSisteHele() {
        assertThat(form.period().period()).isEqualTo(new Maanedsperiode(YearMonth.of(2025, 1), YearMonth.of(2026, 1)));
        assertThat(form.period().noteBinding().get()).isEqualTo("13 måneder.");
    }

    @Test
    void periodenKanIkkeSlutteFoerDenBegynner() {
        form.period().toProperty().set(YearMonth.of(2024, 6));

        assertThat(form.period().period()).isEqualTo(new Maanedsperiode(YearMonth.of(2024, 6), YearMonth.of(2024, 6)));
    }

    @Test
    void innevaerendeMaanedErIkkeKomplett() {
        form.period().toProperty().set(YearMonth.of(2026, 2));

        assertThat(form.period().noteBinding().get())
                .isEqualTo("14 måneder. Februar\u00A02026 er ikke komplett ennå, sikrere fra 10.03.2026.");
    }

    @Test
    void oevelseshusstandFyllerUtAltOgKanSlaasOpp() {
        form.offer(List.of(SearchBench.MOENSTERHAUG));
        form.practise(SearchBench.MOENSTERHAUG);

        assertThat(form.household().rows())
                .extracting(PersonRow::label)
                .containsExactly("David Mønsterhaug", "Elin Mønsterhaug");
        form.submit();
        assertThat(bench.service.orders)
                .containsExactly(new Oppslagsbestilling(
                        List.of(SearchBench.DAVID, SearchBench.ELIN),
                        new Maanedsperiode(YearMonth.of(2025, 1), YearMonth.of(2026, 1)),
                        "Søknad om kommunal bostøtte",
                        "ØVELSE-H04"));
    }

    @Test
    void noedoppslagUtenSaksnummerKreverEnSkrevetBegrunnelse() {
        bench.ready();
        form.reason().caseReferenceProperty().set("");
        form.submit();
        assertThat(bench.service.orders).isEmpty();

        form.reason().emergencyProperty().set(true);
        form.reason().emergencyReasonProperty().set("haster");
        form.submit();
        assertThat(bench.service.orders).isEmpty();
        assertThat(form.missingProperty().get()).contains("hvorfor det ikke kan vente");
        assertThat(form.reason().emergencyErrorProperty().get()).startsWith("Skriv hvorfor det ikke kan vente");

        form.reason().emergencyReasonProperty().set("Gjelder " + SearchBench.DAVID.fulltNummer());
        assertThat(form.reason().emergencyErrorProperty().get()).contains("fødselsnummer");

        form.reason().emergencyReasonProperty().set("Utkastelse i morgen tidlig");
        form.submit();
        assertThat(bench.service.orders)
                .singleElement()
                .extracting(Oppslagsbestilling::saksnummer, Oppslagsbestilling::noed)
                .containsExactly("", "Utkastelse i morgen tidlig");
        form.clear();
        assertThat(form.reason().emergencyProperty().get()).isFalse();
        assertThat(form.reason().emergencyReasonProperty().get()).isEmpty();
    }

    @Test
    void toemmingGirEtNyttSkjema() {
        bench.ready();
        form.submit();
        form.clear();

        assertThat(form.household().rows()).hasSize(1);
        assertThat(form.household().rows().getFirst().textProperty().get()).isEmpty();
        assertThat(form.reason().purposeProperty().get()).isEmpty();
        assertThat(form.reason().caseReferenceProperty().get()).isEmpty();
        assertThat(bench.lookup.persons()).isEmpty();
    }

    @Test
    void oevelseshusstandenSlaasOppMedEttTrykkOgIStedetForDetSomErUnderveis() {
        SearchBench bench = new SearchBench();
        bench.form.lookUpPractice(SearchBench.MOENSTERHAUG);
        bench.form.lookUpPractice(SearchBench.MOENSTERHAUG);
        assertThat(bench.service.orders)
                .extracting(Oppslagsbestilling::saksnummer)
                .containsExactly("ØVELSE-H04", "ØVELSE-H04");
    }

    @Test
    void fasitenSiesForSisteMaanedSomHarEtSvar() {
        SearchBench bench = new SearchBench();
        Oevelseshusstand h = SearchBench.MOENSTERHAUG;
        Fasit fasit = new Fasit(
                Map.of(), Map.of(YearMonth.of(2025, 11), Kroner.av(1200), YearMonth.of(2025, 12), Kroner.av(2079)));
        assertThat(bench.form.answer(h)).isEmpty();
        assertThat(bench.form.answer(medFasit(h, fasit)))
                .isEqualTo("Fasit for desember\u00a02025: 2\u00a0079\u00a0kr per måned");
        Fasit avslag = new Fasit(Map.of(), Map.of(YearMonth.of(2025, 12), Kroner.ZERO));
        assertThat(bench.form.answer(medFasit(h, avslag))).isEqualTo("Fasit for desember\u00a02025: avslag");
    }

    private static Oevelseshusstand medFasit(Oevelseshusstand h, Fasit fasit) {
        return new Oevelseshusstand(
                h.id(),
                h.tittel(),
                h.beskrivelse(),
                h.voksne(),
                h.barnAlder(),
                h.husleiePerMaaned(),
                h.kommunenummer(),
                fasit);
    }
}
