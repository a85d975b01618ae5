package bospor.app;

import bospor.casework.Feil;
import bospor.casework.Oevelseshusstand;
import bospor.config.Miljoe;
import bospor.text.Feiltekst;
import bospor.text.Skjermspraak;
import bospor.ui.common.Navigator;
import bospor.ui.common.OpenCase;
import bospor.ui.common.Texts;
import bospor.ui.search.Failure;
import bospor.ui.search.LookupViewModel;
import bospor.ui.search.SearchController;
import bospor.ui.search.SearchSettings;
import bospor.ui.search.SearchViewModel;
import bospor.ui.search.Surroundings;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Parent;

/** The search view, wired by hand. What is typed and fetched there outlives a change of language. */
final class Soekevisning {
    private final SearchViewModel modell;

    /** A view that opens what it finds in {@code aapenSak} and then leads on to other views. */
    Soekevisning(Felles felles, OpenCase aapenSak, Navigator navigator) {
        Oppstart oppstart = felles.oppstart();
        Texts tekster = Texts.of(SearchController.class);
        Surroundings rundt = new Surroundings(
                new VentendeOppslag(felles.tjenester().thenApply(Tjenester::oppslag)),
                felles.arbeid(),
                Platform::runLater,
                aapenSak,
                navigator,
                Soekevisning::forklar,
                felles.noedsaker());
        modell = new SearchViewModel(
                new SearchSettings(oppstart.miljoe() != Miljoe.PROD, oppstart.oevelseshusstander(), oppstart.klokke()),
                new LookupViewModel(rundt, tekster),
                tekster);
    }

    Parent vis() {
        return new SearchController(modell, Texts.of(SearchController.class)).root();
    }

    /** From now on there are these practice households to choose among. */
    void tilby(List<Oevelseshusstand> husstander) {
        modell.offer(husstander);
    }

    /** Says what it has said again, in the language of the screen. */
    void siIgjen() {
        modell.retell();
    }

    /** Forgets what was typed and fetched. */
    void toem() {
        modell.clear();
    }

    private static Failure forklar(Feil feil) {
        Feiltekst tekst = Feiltekst.av(feil.art().name(), feil.kode(), feil.detaljer(), Skjermspraak.naa());
        return new Failure(tekst.hva(), tekst.betydning(), tekst.raad());
    }
}
