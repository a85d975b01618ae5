package bospor.rules.kommunal;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.domain.Avrunding;
import bospor.domain.Beregningsinndata;
import bospor.domain.Bolig;
import bospor.domain.Eieform;
import bospor.domain.Husstand;
import bospor.domain.Innfoering;
import bospor.domain.Inntekt;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Person;
import bospor.domain.Termin;
import bospor.trace.Beregningsresultat;
import bospor.trace.Beregningssvar;
import bospor.trace.Faktum;
import bospor.trace.Grunn;
import bospor.trace.Inndatafeil;
import bospor.trace.Sportekst;
import bospor.trace.Utfall;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot mean anything is an answer with its path; what a pack does not reach is a reason; what is left out is said. */
class KommunaleInndataTest {
    private static final Termin TERMIN = Termin.av(2026, 6);

    private static Beregningssvar bodoe(Map<String, String> data) {
        return Kommunalsaker.BODOE.beregn(
                Kommunalsaker.inndata("kommunal.bodoe", TERMIN, "1804", 1, Kroner.ZERO, data));
    }

    private static String sti(Beregningssvar svar) {
        return svar instanceof Inndatafeil(String sti, String melding) && !melding.isBlank() ? sti : "ingen feil";
    }

    @ParameterizedTest
    @CsvSource({
        "150000, , ordningsdata.husleiePerAar",
        ", 96000, ordningsdata.bruttoinntektPerAar",
        "-1, 96000, ordningsdata.bruttoinntektPerAar",
        "150000, 96 000, ordningsdata.husleiePerAar",
        "150000, '96000,50', ordningsdata.husleiePerAar",
        "150000, 9.6e4, ordningsdata.husleiePerAar",
        "1234567890123, 96000, ordningsdata.bruttoinntektPerAar",
        "150000, 96000, ingen feil"
    })
    void feltSomManglerEllerErGaltHarSinSti(String inntekt, String husleie, String sti) {
        Map<String, String> data = new java.util.HashMap<>();
        if (inntekt != null) {
            data.put("bruttoinntektPerAar", inntekt);
        }
        if (husleie != null) {
            data.put("husleiePerAar", husleie);
        }
        assertThat(sti(bodoe(data))).isEqualTo(sti);
    }

    @Test
    void ukjentFeltAvvises() {
        assertThat(bodoe(Map.of("bruttoinntektPerAar", "1", "husleiePerAar", "1", "par", "true")))
                .isEqualTo(new Inndatafeil(
                        "ordningsdata.par",
                        "Feltet hører ikke til ordningen. Feltene er: bruttoinntektPerAar, husleiePerAar."));
        assertThat(sti(bodoe(Map.of("noe rart", "1")))).isEqualTo("ordningsdata");
    }

    @Test
    void parMaaVaereJaEllerNei() {
        assertThat(sti(Kommunalsaker.BERGEN.beregn(Kommunalsaker.inndata(
                        "kommunal.bergen",
                        TERMIN,
                        "4601",
                        1,
                        Kroner.ZERO,
                        Map.of("bruttoinntektPerAar", "1", "husleiePerAar", "1", "par", "ja")))))
                .isEqualTo("ordningsdata.par");
    }

    @Test
    void utelattFormueOgParErForutsattOgSynlig() {
        Beregningsresultat r = (Beregningsresultat) Kommunalsaker.BERGEN.beregn(Kommunalsaker.inndata(
                "kommunal.bergen",
                TERMIN,
                "4601",
                1,
                Kroner.ZERO,
                Map.of("bruttoinntektPerAar", "200000", "husleiePerAar", "100000")));
        assertThat(Sportekst.av(r.spor()))
                .contains("Husstandens netto formue: 0\u00a0kr (forutsatt: ikke oppgitt og regnet som 0)")
                .contains("Par eller enslig: enslig (forutsatt: ikke oppgitt)");
    }

    @Test
    void negativStatligBostoetteOgUkjentKommuneErFeil() {
        Map<String, String> data = Map.of("bruttoinntektPerAar", "1", "husleiePerAar", "1");
        assertThat(sti(Kommunalsaker.BODOE.beregn(
                        Kommunalsaker.inndata("kommunal.bodoe", TERMIN, "1804", 1, Kroner.av(-1), data))))
                .isEqualTo("statligBostoettePerMaaned");
        assertThat(sti(Kommunalsaker.BODOE.beregn(
                        Kommunalsaker.inndata("kommunal.bodoe", TERMIN, "9999", 1, Kroner.ZERO, data))))
                .isEqualTo("kommunenummer");
        assertThat(sti(Kommunalsaker.BODOE.beregn(
                        Kommunalsaker.inndata("statlig", TERMIN, "1804", 1, Kroner.ZERO, data))))
                .isEqualTo("ordning");
    }

    @Test
    void terminFoerPakkenKanIkkeVurderes() {
        Beregningsresultat r = (Beregningsresultat) Kommunalsaker.OSLO.beregn(Kommunalsaker.inndata(
                "kommunal.oslobostoetta",
                Termin.av(2022, 11),
                "0301",
                1,
                Kroner.ZERO,
                Map.of("husleiePerMaaned", "10000")));
        assertThat(r.utfall()).isEqualTo(Utfall.KAN_IKKE_VURDERES);
        assertThat(r.beloepPerMaaned()).isNull();
        assertThat(r.beloepPerAar()).isNull();
        assertThat(r.grunner())
                .containsExactly(
                        new Grunn(
                                null,
                                "termin",
                                "Regelpakken gjelder fra 01.12.2022. Velg en senere måned, eller en regelpakke for den tiden."));
    }

    @Test
    void detSomIkkeBrukesBlirSagt() {
        Person soeker = new Person(
                "p1",
                true,
                41,
                Set.of(),
                List.of(new Inntekt("loennsinntekt", "fastloenn", Kroner.av(1), null, null, null, null, 0, null)),
                Kommunalsaker.personer(1, Kroner.av(5)).getFirst().aarsbeloep(),
                Kroner.ZERO);
        Bolig b = Bolig.leid(Kroner.ZERO);
        Bolig bofellesskap = new Bolig(
                Eieform.LEID,
                b.husleiePerMaaned(),
                false,
                false,
                Kroner.ZERO,
                Kroner.ZERO,
                Kroner.ZERO,
                Kroner.ZERO,
                Kroner.ZERO,
                null,
                true);
        Beregningsresultat r = (Beregningsresultat) Kommunalsaker.OSLO.beregn(new Beregningsinndata(
                "kommunal.oslobostoetta",
                TERMIN,
                new Kommunenummer("1804"),
                Avrunding.VEDTAK,
                new Husstand(List.of(soeker, Person.av("p2", false, 9))),
                bofellesskap,
                Kroner.av(3000),
                Map.of("husleiePerMaaned", "10000"),
                Map.of("ordningsdata.husleiePerMaaned", new Innfoering("saksbehandler", "leiekontrakt"))));
        assertThat(r.beloepPerMaaned()).isEqualTo(Kroner.av(1100));
        assertThat(r.spor().forutsetninger().stream().map(Faktum::id))
                .containsExactly(
                        "forutsetning.alle",
                        "forutsetning.samordning",
                        "forutsetning.behovsproevd",
                        "forutsetning.senereEndringer",
                        "forutsetning.avrunding",
                        "forutsetning.annenKommune",
                        "forutsetning.bofellesskap",
                        "forutsetning.inntekterIkkeBrukt",
                        "forutsetning.formueIkkeBrukt",
                        "forutsetning.statligIkkeTrukketFra");
        assertThat(Sportekst.av(r.spor()))
                .contains("(1804 Bodø) er et annet enn regelpakkens (0301 Oslo)")
                .contains("Husleie per måned: 10\u00a0000\u00a0kr per måned (ført av saksbehandler, leiekontrakt)");
    }

    @Test
    void denSomIkkeLeierFaarAvslag() {
        Bolig b = Bolig.leid(Kroner.ZERO);
        Bolig eid = new Bolig(
                Eieform.ENEBOLIG,
                b.husleiePerMaaned(),
                false,
                false,
                Kroner.ZERO,
                Kroner.ZERO,
                Kroner.ZERO,
                Kroner.ZERO,
                Kroner.ZERO,
                null,
                false);
        Beregningsinndata i = Kommunalsaker.bodoe(1, "50000", "96000");
        Beregningsresultat r = (Beregningsresultat) Kommunalsaker.BODOE.beregn(new Beregningsinndata(
                i.ordning(),
                i.termin(),
                i.kommunenummer(),
                i.avrunding(),
                i.husstand(),
                eid,
                Kroner.ZERO,
                i.ordningsdata(),
                Map.of()));
        assertThat(r.utfall()).isEqualTo(Utfall.AVSLAG);
        assertThat(r.beloepPerAar()).isEqualTo(Kroner.ZERO);
        assertThat(r.grunner()).extracting(Grunn::sti).containsExactly("bolig.eieform");
        assertThat(r.noekkeltall()).isNotEmpty();
    }
}
