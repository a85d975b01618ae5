package bospor.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bospor.casework.AapenSak;
import bospor.domain.Kroner;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidslinjeTest {
    private static final YearMonth JANUAR = YearMonth.of(2025, 1);
    private static final YearMonth JUNI = YearMonth.of(2025, 6);
    private static final YearMonth JULI = YearMonth.of(2025, 7);

    private static Tidslinje av(AapenSak sak) {
        return new Tidslinjebygger(Testhusstander::navn)
                .bygg(sak, Testhusstander.DEMODAG, Map.of(), Testhusstander.ALLE_AAPNE);
    }

    private static List<String> summer(Tidslinje t) {
        return t.maaneder().stream()
                .map(m -> String.valueOf(t.sum(m, Set.of())))
                .toList();
    }

    @Test
    void maanedssummeneForH01ErDeRapporterte() {
        assertThat(summer(av(Testhusstander.h01())))
                .containsExactly(
                        "25600", "25200", "25850", "35200", "26660", "34260", "20360", "26410", "37040", "26560",
                        "26710", "26560", "26460");
    }

    @Test
    void maanedssummeneForH04TrekkerFraFerietrekket() {
        assertThat(summer(av(Testhusstander.h04())))
                .containsExactly(
                        "55720", "52480", "57520", "53280", "57300", "94490", "30900", "59150", "43240", "50300",
                        "54500", "63340", "53890");
    }

    @Test
    void hverKildeErPersonUtbetalerOgTypeMedEngangsbeloepTilSlutt() {
        assertThat(av(Testhusstander.h04()).serier())
                .extracting(s -> s.opplest() + " " + s.farge() + " " + s.moenster())
                .containsExactly(
                        "David, Kystbuss Demo AS, timelønn 1 HEL",
                        "David, Kystbuss Demo AS, uregelmessige tillegg 1 VANNRETT",
                        "David, Kystbuss Demo AS, feriepenger 1 SKRAA",
                        "David, Nav, sykepenger 2 HEL",
                        "Elin, Sykehjem Demo KF, fastlønn 3 HEL",
                        "Elin, Sykehjem Demo KF, uregelmessige tillegg 3 VANNRETT",
                        "Elin, Sykehjem Demo KF, overtid 3 LODDRETT",
                        "Elin, Sykehjem Demo KF, trekk i lønn for ferie 3 SKRAA",
                        "Elin, Sykehjem Demo KF, feriepenger 3 SKRAA_ANDRE");
    }

    @Test
    void fargeneStaarFastNaarHusstandenHentesPaaNytt() {
        Tidslinje foer = av(Testhusstander.h04());
        Tidslinje etter = new Tidslinjebygger(Testhusstander::navn)
                .bygg(Testhusstander.h04MedFeil(), Testhusstander.DEMODAG, foer.farger(), Testhusstander.ALLE_AAPNE);
        assertThat(etter.serier()).extracting(Inntektsserie::farge).containsExactly(1, 1, 1, 2);
        assertThat(etter.farger()).isEqualTo(foer.farger());
    }

    @Test
    void juliUtenRapportForDavidErIngenRapportertMensHusstandenHarBeloep() {
        Tidslinje t = av(Testhusstander.h04());
        assertThat(t.personer().getFirst().tilstand(JULI)).isEqualTo(Maanedstilstand.INGEN_RAPPORTERT);
        assertThat(t.personer().getLast().tilstand(JULI)).isEqualTo(Maanedstilstand.BELOEP);
        assertThat(t.tilstand(JULI)).isEqualTo(Maanedstilstand.BELOEP);
    }

    @Test
    void enPersonSomIkkeKomGirIngenHusstandssumOgAldriNull() {
        Tidslinje t = av(Testhusstander.h04MedFeil());
        assertThat(t.kanSummeres()).isFalse();
        assertThat(t.maaneder()).allMatch(m -> t.sum(m, Set.of()) == null);
        assertThat(t.personer().getLast().sum(JUNI, Set.of())).isNull();
        assertThat(t.personer().getLast().tilstand(JUNI)).isEqualTo(Maanedstilstand.FEIL);
        assertThat(t.personer().getFirst().sum(JUNI, Set.of())).isEqualTo(Kroner.av(60_690));
        assertThat(Hovedtall.av(t).rader())
                .containsExactly(
                        new Hovedtall.Rad(
                                "Husstanden", List.of("Summeres ikke", "Summeres ikke", "Summeres ikke"), null),
                        new Hovedtall.Rad(
                                "David", List.of(hardt("28 040 kr"), hardt("28 727 kr"), hardt("27 683 kr")), null),
                        new Hovedtall.Rad("Elin", List.of("Feil", "Feil", "Feil"), null));
        assertThat(Varsel.av(t))
                .extracting(Varsel::tekst)
                .containsExactly(
                        "Husstanden kan ikke summeres før månedlig inntekt er på plass for alle. Det som er hentet, vises per person.",
                        "Elin: Månedlig inntekt er ikke hentet fordi Skatteetaten ikke svarte. Hent det som mangler, om litt.");
    }

    @Test
    void enSkjermetPersonViserIngentingSelvOmPosterKom() {
        Tidslinje t = av(Testhusstander.h04Skjermet());
        assertThat(t.serier()).noneMatch(s -> s.person() == 1);
        assertThat(t.personer().getLast().tilstand(JANUAR)).isEqualTo(Maanedstilstand.SKJERMET);
        assertThat(t.sum(JANUAR, Set.of())).isNull();
        assertThat(Postlinje.av(t, JANUAR)).extracting(Postlinje::tekst).doesNotContain("Fastlønn");
        assertThat(t.personer().getLast().oppgjoer().status())
                .isEqualTo("Opplysningene er skjermet. Saken må behandles av noen med utvidet tilgang.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            H04 | Husstanden | 53 890 kr | 57 243 kr | 55 866 kr
            H01 | Alma       | 26 460 kr | 26 577 kr | 28 106 kr
            """)
    void hovedtalleneErSisteMaanedOgSnittAvKomplette(
            String husstand, String hvem, String siste, String tre, String tolv) {
        AapenSak sak = husstand.equals("H04") ? Testhusstander.h04() : Testhusstander.h01();
        Hovedtall tall = Hovedtall.av(av(sak));
        assertThat(tall.rader().getFirst())
                .isEqualTo(new Hovedtall.Rad(hvem, List.of(hardt(siste), hardt(tre), hardt(tolv)), null));
        assertThat(tall.titler())
                .containsExactly(
                        hardt("Januar 2026") + " (siste komplette måned)",
                        "Snitt " + hardt("nov 2025") + " – " + hardt("jan 2026") + " (3 komplette måneder)",
                        "Snitt " + hardt("feb 2025") + " – " + hardt("jan 2026") + " (12 komplette måneder)");
    }

    @Test
    void maanederUtenRapportErNevntNaarDeErRegnetSomNullISnittet() {
        assertThat(Hovedtall.av(av(Testhusstander.h04())).merknad())
                .isEqualTo("Ingen inntekt rapportert, regnet som 0 i snittene: David " + hardt("jul 2025"));
        assertThat(Hovedtall.av(av(Testhusstander.h01())).merknad()).isEmpty();
    }

    private static String hardt(String tekst) {
        return tekst.replace(' ', '\u00A0');
    }

    @Test
    void enUkomplettMaanedErMedIBildetMenAldriISnittet() {
        Tidslinje t = av(Testhusstander.h01Uvanlig());
        YearMonth februar = YearMonth.of(2026, 2);
        assertThat(t.tilstand(februar)).isEqualTo(Maanedstilstand.IKKE_KOMPLETT);
        assertThat(t.sum(februar, Set.of())).isEqualTo(Kroner.av(10_180));
        assertThat(Hovedtall.av(t).rader().getFirst().tall().getFirst()).isEqualTo(hardt("26 460 kr"));
        assertThat(Varsel.av(t))
                .extracting(Varsel::tekst)
                .contains(hardt("Februar 2026")
                        .concat(" er ikke komplett ennå. Vent til 10. mars, eller noter hvorfor du går videre."));
    }

    @Test
    void naturalytelserOgUtgiftsdekningErUtenforSummenMenIkkeBorte() {
        Tidslinje t = av(Testhusstander.h01Uvanlig());
        assertThat(t.serier().stream().filter(s -> !s.teller()).map(Inntektsserie::type))
                .containsExactly("Fri bil", "Kilometergodtgjørelse bil");
        assertThat(t.sum(JANUAR, Set.of())).isEqualTo(Kroner.av(25_600 + 1_000 + 500));
        assertThat(Postlinje.av(t, JANUAR))
                .extracting(Postlinje::art, Postlinje::tekst)
                .contains(
                        tuple(Postlinje.Art.UTENFOR_SUM, "Ikke med i summen"),
                        tuple(Postlinje.Art.POST, "Fri bil"),
                        tuple(Postlinje.Art.POST, "Ukjent type: nyKode2027"));
    }

    @Test
    void ingenPostBlirBorteHellerIkkeUtenBeloepEllerMaaned() {
        Tidslinje t = av(Testhusstander.h01Uvanlig());
        int vist = t.serier().stream()
                .flatMap(s -> s.celler().values().stream())
                .mapToInt(c -> c.poster().size())
                .sum();
        assertThat(vist + t.loese().size()).isEqualTo(26 + 8);
        assertThat(Postlinje.av(t, JANUAR.plusMonths(1)))
                .extracting(Postlinje::tekst, Postlinje::beloep)
                .contains(tuple("Fastlønn", "beløp mangler"));
        assertThat(Varsel.av(t))
                .extracting(Varsel::tekst)
                .anyMatch(v -> v.contains(hardt("Bonus, 7 000 kr").replace("Bonus,\u00A0", "Bonus, ")));
    }

    @Test
    void etterbetalingErEnEgenKildeMedPeriodenIDetaljen() {
        Tidslinje t = av(Testhusstander.h01Uvanlig());
        assertThat(t.serier())
                .filteredOn(s -> s.type().equals("Timelønn, etterbetaling"))
                .allMatch(Inntektsserie::engang)
                .hasSize(1);
        assertThat(Postlinje.av(t, JANUAR.plusMonths(2)))
                .extracting(Postlinje::detalj)
                .anyMatch(d -> d.endsWith("etterbetaling for 01.01.2025–31.01.2025"));
    }

    @Test
    void enPrivatArbeidsgiversNummerVisesAldriHelt() {
        Tidslinje t = av(Testhusstander.h01Uvanlig());
        assertThat(t.toString()).contains("Privatperson (slutter på 28)");
        assertThat(t.serier()).extracting(Inntektsserie::id).noneMatch(id -> id.contains("14838740228"));
        Utsnitt alt = new Utsnitt(t, t.maaneder(), Set.of());
        assertThat(Tabelltekst.av(alt, t.maaneder(), Personlinje::navn)).doesNotContain("14838740228", "148387");
    }

    @Test
    void utenNavnVisesOrganisasjonsnummeretGruppert() {
        Tidslinje t = new Tidslinjebygger(_ -> null)
                .bygg(Testhusstander.h04(), Testhusstander.DEMODAG, Map.of(), Testhusstander.ALLE_AAPNE);
        Inntektsserie fastloenn = t.serier().stream()
                .filter(s -> s.type().equals("Fastlønn"))
                .findFirst()
                .orElseThrow();
        assertThat(Utsagn.serie(t, YearMonth.of(2025, 10), fastloenn))
                .isEqualTo(hardt("oktober 2025") + ", Elin, " + hardt("org.nr. 310 000 167") + ", fastlønn, "
                        + hardt("21 400") + " kroner");
    }

    @Test
    void negativtBeloepLesesMedOrd() {
        Tidslinje t = av(Testhusstander.h04());
        Inntektsserie trekk = t.serier().get(7);
        assertThat(Utsagn.serie(t, JUNI, trekk))
                .contains("trekk i lønn for ferie, minus " + hardt("21 400") + " kroner");
    }

    @Test
    void oppgjoeretErGruppertOgDetSomManglerErForklart() {
        Oppgjoerskort david = av(Testhusstander.h04()).personer().getFirst().oppgjoer();
        assertThat(david.tittel()).isEqualTo("Skatteoppgjør 2024");
        assertThat(david.status()).isEqualTo("Status: Oppgjør · 10.06.2025");
        assertThat(david.nettoformue()).isEqualTo(Kroner.av(-48_000));
        assertThat(david.grupper())
                .extracting(Oppgjoerskort.Gruppe::navn)
                .containsExactly("Inntekt", "Fradrag", "Formue", "Gjeld", "Summer og overføringer");
        Oppgjoerskort hanan = av(Testhusstander.h07()).personer().getFirst().oppgjoer();
        assertThat(hanan.grupper()).isEmpty();
        assertThat(hanan.status()).startsWith("Det finnes ikke noe skatteoppgjør for Hanan ennå. Det er ingen feil");
    }

    @Test
    void kopienErTallEtRegnearkKanLese() {
        Tidslinje t = av(Testhusstander.h04MedFeil());
        String tekst = Tabelltekst.av(new Utsnitt(t, t.maaneder(), Set.of()), List.of(JUNI), Personlinje::navn);
        assertThat(tekst.lines().toList())
                .containsExactly(
                        "Måned\tTilstand\tSum husstand\tSum David\tDavid: Timelønn, Kystbuss Demo AS\tDavid: Uregelmessige tillegg, Kystbuss Demo AS\tDavid: Feriepenger, Kystbuss Demo AS\tDavid: Sykepenger, Nav\tSum Elin",
                        "2025-06\tfeil, ikke hentet\tsummeres ikke\t60690\t25420\t1870\t33400\t\tfeil, ikke hentet");
    }
}
