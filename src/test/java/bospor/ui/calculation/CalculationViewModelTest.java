package bospor.ui.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.AapenSak;
import bospor.casework.Feil;
import bospor.casework.Feilart;
import bospor.casework.Kildesvar;
import bospor.casework.Oppslagsstatus;
import bospor.casework.Testhusstander;
import bospor.casework.utkast.Aarsfelt;
import bospor.casework.utkast.Boligfelt;
import bospor.casework.utkast.Boligforslag;
import bospor.casework.utkast.Utenforgrunn;
import bospor.domain.Beregningsinndata;
import bospor.domain.Eieform;
import bospor.domain.Innfoering;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Personstatus;
import bospor.domain.Termin;
import bospor.ui.calculation.ResultViewModel.Kind;
import bospor.ui.calculation.ResultViewModel.Shown;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.DirectWork;
import bospor.ui.common.OpenCase;
import bospor.ui.common.details.OpenDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CalculationViewModelTest {
    private final OpenCase openCase = new OpenCase();
    private final KeptDrafts drafts = new KeptDrafts();

    @Test
    void viserDetSomManglerIOrdOgAldriEtTall() {
        CalculationViewModel model = model(new DirectWork());
        openCase.open(Testhusstander.h01());
        assertThat(model.monthProperty().get()).isEqualTo(Termin.av(2026, 1));
        assertThat(model.result().shownProperty().get())
                .isEqualTo(new Shown(
                        Kind.MISSING,
                        "Ikke beregnet ennå",
                        "Dette mangler:",
                        List.of(
                                "Kommunenummeret mangler. Skriv det under Bolig.",
                                "Husleien mangler. Skriv den under Bolig."),
                        List.of(),
                        "",
                        ""));
    }

    @Test
    void husleieSomSkrivesGirResultatStraks() {
        CalculationViewModel model = ready(Testhusstander.h01());
        Shown shown = model.result().shownProperty().get();
        // (9 450 − 0,2 × 26 460) / 2
        assertThat(shown.headline()).isEqualTo("2\u00a0079\u00a0kr per måned");
        assertThat(shown.caption()).isEqualTo("Statlig bostøtte for januar\u00a02026");
        assertThat(shown.rates())
                .isEqualTo("Beregningen bygger på satser som er utledet, ikke lest i kilden: andel av inntekten.");
        assertThat(shown.figures())
                .containsExactly(
                        new ResultViewModel.Figure("Inntektsgrunnlag per måned", "26\u00a0460\u00a0kr/mnd"),
                        new ResultViewModel.Figure("Egenandel per år", "ikke beregnet"));
    }

    @Test
    void uleseligTekstBlirStaaendeOgGirIngenTall() {
        CalculationViewModel model = ready(Testhusstander.h01());
        AmountField rent = model.housing().amount(Boligfelt.HUSLEIE);
        rent.textProperty().set("9 4x0");
        assertThat(rent.textProperty().get()).isEqualTo("9 4x0");
        assertThat(rent.errorProperty().get())
                .isEqualTo("Skriv beløpet med tall, for eksempel 9\u00a0450 eller 9\u00a0450,50.");
        assertThat(model.result().shownProperty().get().kind()).isEqualTo(Kind.MISSING);
        assertThat(model.result().shownProperty().get().reasons()).containsExactly("Rett feltet som er merket.");
        assertThat(model.breakdown().rootProperty().get()).isNull();
        assertThat(model.calculationProperty().get()).isNull();
    }

    @Test
    void skatteoppgjoeretForeslaasOgBlirFoertNaarDetEndres() {
        CalculationViewModel model = ready(Testhusstander.h09());
        PersonViewModel kaare = model.household().adults().getFirst();
        AmountField capital = kaare.amount(Aarsfelt.KAPITALINNTEKT);
        assertThat(capital.textProperty().get()).isEqualTo("22\u00a0400");
        assertThat(capital.originProperty().get()).isEqualTo("Skatteoppgjør 2024");
        assertThat(source(model, "husstand[0].aarsbeloep.kapitalinntekt"))
                .isEqualTo(new Innfoering(Innfoering.SKATTEOPPGJOER, "2024"));

        capital.textProperty().set("18 000");
        kaare.documentProperty().set("kontoutskrift 02.01.2026");
        assertThat(capital.originProperty().get()).isEqualTo("ført");
        assertThat(source(model, "husstand[0].aarsbeloep.kapitalinntekt"))
                .isEqualTo(new Innfoering("saksbehandler", "kontoutskrift 02.01.2026"));
        assertThat(source(model, "husstand[0].aarsbeloep.nettoformue"))
                .isEqualTo(new Innfoering(Innfoering.SKATTEOPPGJOER, "2024"));
    }

    @Test
    void postHoldesUtenforFoerstMedGrunnOgDokumentOgKanAngres() {
        CalculationViewModel model = ready(Testhusstander.h01());
        PostViewModel wage = post(model, "timeloenn");
        wage.countedProperty().set(false);
        assertThat(wage.errorProperty().get()).startsWith("Velg grunn");
        assertThat(headline(model)).isEqualTo("2\u00a0079\u00a0kr per måned");
        wage.groundProperty().set(Utenforgrunn.AAPENBART_FEIL);
        wage.documentProperty().set("brev fra arbeidsgiver");
        assertThat(wage.errorProperty().get()).isEmpty();
        // (9 450 − 0,2 × 20 360) / 2
        assertThat(headline(model)).isEqualTo("2\u00a0689\u00a0kr per måned");
        assertThat(model.canUndoProperty().get()).isTrue();
        model.undo();
        model.undo();
        model.undo();
        assertThat(headline(model)).isEqualTo("2\u00a0079\u00a0kr per måned");
        assertThat(wage.countedProperty().get()).isTrue();
        model.redo();
        assertThat(wage.countedProperty().get()).isFalse();
    }

    @Test
    void valgOmPosterOverleverMaanedsskifte() {
        CalculationViewModel model = ready(Testhusstander.h01());
        model.monthProperty().set(Termin.av(2025, 4));
        assertThat(model.notices())
                .containsExactly(
                        "Ytelsen til Alma ser ut til å være utbetalt tre ganger denne måneden (halvannen gang mars\u00a02025)."
                                + " Bekreft det ved beløpet, så teller to tredeler.");
        post(model, "arbeidsavklaringspenger").threePaymentsProperty().set(true);
        // (9 450 − 0,2 × (19 400 + 6 100)) / 2
        assertThat(headline(model)).isEqualTo("2\u00a0175\u00a0kr per måned");
        model.step(1);
        assertThat(model.monthProperty().get()).isEqualTo(Termin.av(2025, 5));
        model.step(-1);
        assertThat(headline(model)).isEqualTo("2\u00a0175\u00a0kr per måned");
        assertThat(model.notices()).isEmpty();
    }

    @Test
    void maanedVelgerenStopperVedOppslagetsEnder() {
        CalculationViewModel model = ready(Testhusstander.h01());
        model.step(1);
        assertThat(model.monthProperty().get()).isEqualTo(Termin.av(2026, 1));
        assertThat(model.months()).hasSize(13).startsWith(Termin.av(2026, 1)).endsWith(Termin.av(2025, 1));
    }

    @Test
    void delvisHusstandFaarIngenSum() {
        CalculationViewModel model = ready(Testhusstander.medInntekt(
                Testhusstander.h04(),
                1,
                new Kildesvar.IkkeHentet<>(Oppslagsstatus.MIDLERTIDIG_NEDE, Feil.av(Feilart.TJENESTE_NEDE))));
        assertThat(model.result().shownProperty().get().reasons())
                .containsExactly(
                        "Inntekten til Elin er ikke hentet. En delvis husstand summeres ikke. Hent det som mangler, under Slå opp.");
        assertThat(model.income().persons().get(1).sum()).isEqualTo("Ikke hentet");
    }

    @Test
    void detSomErFoertBlirStaaendeNaarManglendeSvarKommer() {
        AapenSak partial = Testhusstander.medInntekt(
                Testhusstander.h04(),
                1,
                new Kildesvar.IkkeHentet<>(Oppslagsstatus.MIDLERTIDIG_NEDE, Feil.av(Feilart.TJENESTE_NEDE)));
        CalculationViewModel model = ready(partial);
        model.household().children().textProperty().set("9 og 6");
        openCase.open(Testhusstander.h04());
        assertThat(model.housing().amount(Boligfelt.HUSLEIE).textProperty().get())
                .isEqualTo("9450");
        assertThat(model.household().children().ages()).containsExactly(9, 6);
        assertThat(model.result().shownProperty().get().kind()).isNotEqualTo(Kind.MISSING);
    }

    @Test
    void nySakGlemmerAltFraDenForrige() {
        CalculationViewModel model = ready(Testhusstander.h09());
        model.household()
                .adults()
                .getFirst()
                .amount(Aarsfelt.UTLANDSINNTEKT)
                .textProperty()
                .set("61 050");
        openCase.close();
        assertThat(model.household().adults()).isEmpty();
        assertThat(model.income().persons()).isEmpty();
        assertThat(model.housing().amount(Boligfelt.HUSLEIE).textProperty().get())
                .isEmpty();
        assertThat(model.breakdown().rootProperty().get()).isNull();
    }

    @Test
    void flyttetVoksenErBorteFraOgMedMaaneden() {
        CalculationViewModel model = ready(Testhusstander.h09());
        model.monthProperty().set(Termin.av(2025, 10));
        model.household().adults().get(1).inHouseholdProperty().set(false);
        assertThat(size(model)).isEqualTo(1);
        model.step(-1);
        assertThat(size(model)).isEqualTo(2);
        model.monthProperty().set(Termin.av(2026, 1));
        assertThat(size(model)).isEqualTo(1);
    }

    @Test
    void forslagFraOevelsenErMerketOgBlirIkkeKaltFoert() {
        Boligforslag forslag =
                new Boligforslag(Kroner.av(14800), new Kommunenummer("1804"), List.of(9, 6), "forslag fra øvelsen");
        CalculationViewModel model = new CalculationViewModel(
                new OpenDetails(openCase, (_, _) -> true, new DirectWork()),
                new FakeBeregner(),
                new DirectWork(),
                Names.ofKommuner(_ -> Optional.of("Bodø")),
                _ -> Optional.of(forslag),
                Drafts.NONE);
        openCase.open(Testhusstander.h04());
        assertThat(model.housing().amount(Boligfelt.HUSLEIE).originProperty().get())
                .isEqualTo("forslag fra øvelsen");
        assertThat(model.housing().kommuneNameProperty().get()).isEqualTo("Bodø");
        assertThat(model.housing().kommuneOriginProperty().get()).isEqualTo("forslag fra øvelsen");
        assertThat(model.household().childrenOriginProperty().get()).isEqualTo("forslag fra øvelsen");
        Innfoering forslaget = new Innfoering("forslag fra øvelsen", null);
        assertThat(source(model, "bolig.husleiePerMaaned")).isEqualTo(forslaget);
        assertThat(source(model, "kommunenummer")).isEqualTo(forslaget);
        assertThat(source(model, "husstand[2].alder")).isEqualTo(forslaget);
    }

    @Test
    void eieformenBestemmerHvilkeFeltSomKreves() {
        CalculationViewModel model = ready(Testhusstander.h01());
        model.housing().tenureProperty().set(Eieform.FELLESKOSTNADER);
        assertThat(model.result().shownProperty().get().reasons())
                .containsExactly("Felleskostnadene mangler. Skriv dem under Bolig.");
        model.housing().amount(Boligfelt.HUSLEIE).textProperty().set("ikke et tall");
        model.housing().amount(Boligfelt.FELLESKOSTNADER).textProperty().set("5 000");
        assertThat(model.result().shownProperty().get().kind()).isNotEqualTo(Kind.MISSING);
    }

    @Test
    void bareDetNyesteSvaretVises() {
        HeldWork held = new HeldWork();
        CalculationViewModel model = model(held);
        openCase.open(Testhusstander.h01());
        model.housing().kommuneProperty().set("5501");
        model.housing().amount(Boligfelt.HUSLEIE).textProperty().set("9450");
        model.housing().amount(Boligfelt.HUSLEIE).textProperty().set("94501");
        held.runAll();
        assertThat(headline(model)).isEqualTo("44\u00a0605\u00a0kr per måned");
        model.housing().amount(Boligfelt.HUSLEIE).textProperty().set("9450");
        model.housing().amount(Boligfelt.HUSLEIE).textProperty().set("x");
        held.runAll();
        assertThat(model.result().shownProperty().get().kind()).isEqualTo(Kind.MISSING);
    }

    @Test
    void detSomErFoertKommerTilbakeNaarSakenAapnesIgjen() {
        CalculationViewModel model = ready(Testhusstander.h09());
        model.housing().documentProperty().set("leiekontrakt");
        model.household().children().textProperty().set("9");
        PersonViewModel kaare = model.household().adults().getFirst();
        kaare.status().add(Personstatus.ALDERSPENSJONIST);
        kaare.amount(Aarsfelt.UTLANDSINNTEKT).textProperty().set("61 050");
        PostViewModel pension = post(model, "alderspensjon");
        pension.countedProperty().set(false);
        pension.groundProperty().set(Utenforgrunn.AAPENBART_FEIL);
        pension.documentProperty().set("brev");
        Calculation before = calculation(model);

        openCase.open(new AapenSak(
                "2026/9",
                "f",
                Testhusstander.h01().medlemmer(),
                Testhusstander.h01().oppslag()));
        assertThat(model.housing().amount(Boligfelt.HUSLEIE).textProperty().get())
                .isEmpty();
        openCase.open(Testhusstander.h09());
        assertThat(calculation(model)).isEqualTo(before);
        assertThat(model.household()
                        .adults()
                        .getFirst()
                        .amount(Aarsfelt.NETTOFORMUE)
                        .originProperty()
                        .get())
                .isEqualTo("Skatteoppgjør 2024");
    }

    private CalculationViewModel ready(AapenSak sak) {
        CalculationViewModel model = model(new DirectWork());
        openCase.open(sak);
        model.housing().kommuneProperty().set("5501");
        model.housing().amount(Boligfelt.HUSLEIE).textProperty().set("9450");
        return model;
    }

    private CalculationViewModel model(BackgroundWork work) {
        return new CalculationViewModel(
                new OpenDetails(openCase, (_, _) -> true, work),
                new FakeBeregner(),
                work,
                Names.ofKommuner(_ -> Optional.empty()),
                _ -> Optional.empty(),
                drafts);
    }

    @Test
    void detSomErSkrevetFoerBeregningenErMuligGjemmesOgsaa() {
        CalculationViewModel model = model(new DirectWork());
        openCase.open(Testhusstander.h01());
        model.housing().kommuneProperty().set("5501");
        model.housing().sharedProperty().set(true);
        model.household().children().textProperty().set("9, 4");
        assertThat(model.result().shownProperty().get().kind()).isEqualTo(Kind.MISSING);
        openCase.open(Testhusstander.h04());

        CalculationViewModel again = model(new DirectWork());
        openCase.close();
        openCase.open(Testhusstander.h01());
        assertThat(again.housing().kommuneProperty().get()).isEqualTo("5501");
        assertThat(again.housing().sharedProperty().get()).isTrue();
        assertThat(again.household().children().textProperty().get()).isEqualTo("9, 4");
    }

    private static PostViewModel post(CalculationViewModel model, String code) {
        return model.income().persons().getFirst().posts().stream()
                .filter(p -> p.post().post().kode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String headline(CalculationViewModel model) {
        return model.result().shownProperty().get().headline();
    }

    private static int size(CalculationViewModel model) {
        return calculation(model).inndata().husstand().antall();
    }

    private static Innfoering source(CalculationViewModel model, String path) {
        return calculation(model).inndata().kilder().getOrDefault(path, new Innfoering("", null));
    }

    private static Calculation calculation(CalculationViewModel model) {
        return Optional.ofNullable(model.calculationProperty().get()).orElseThrow();
    }

    /** Keeps drafts in a map and answers on the spot. */
    private static final class KeptDrafts implements Drafts {
        private final Map<String, Beregningsinndata> kept = new HashMap<>();

        @Override
        public void keep(String saksnummer, Beregningsinndata draft) {
            kept.put(saksnummer, draft);
        }

        @Override
        public void find(String saksnummer, Consumer<Beregningsinndata> found) {
            Optional.ofNullable(kept.get(saksnummer)).ifPresent(found);
        }

        @Override
        public void keepPanels(String saksnummer, Map<String, String> facts) {}

        @Override
        public void findPanels(String saksnummer, Consumer<Map<String, String>> found) {}
    }

    /** Holds work back until told to run it, so that answers can be overtaken. */
    private static final class HeldWork implements BackgroundWork {
        private final List<Runnable> held = new ArrayList<>();

        @Override
        public <T> void start(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
            held.add(() -> new DirectWork().start(work, onDone, onFailure));
        }

        void runAll() {
            while (!held.isEmpty()) {
                held.removeFirst().run();
            }
        }
    }
}
