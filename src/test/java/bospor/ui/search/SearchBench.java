package bospor.ui.search;

import bospor.casework.Fasit;
import bospor.casework.Husstandsmedlem;
import bospor.casework.Oevelseshusstand;
import bospor.domain.Foedselsnummer;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.ui.common.DirectWork;
import bospor.ui.common.Navigator.ViewId;
import bospor.ui.common.OpenCase;
import bospor.ui.common.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The form and the look-up on a bench: no window, work done on the spot, all invented persons. */
final class SearchBench {
    static final Foedselsnummer ALMA = Foedselsnummer.av("14838740228");
    static final Foedselsnummer DAVID = Foedselsnummer.av("09898941512");
    static final Foedselsnummer ELIN = Foedselsnummer.av("30819144016");
    static final Oevelseshusstand MOENSTERHAUG = new Oevelseshusstand(
            "H04",
            Map.of("nb", "Par med turnus og to barn"),
            Map.of("nb", "Ujevn inntekt og sykepenger."),
            List.of(new Husstandsmedlem(DAVID, "David Mønsterhaug"), new Husstandsmedlem(ELIN, "Elin Mønsterhaug")),
            List.of(9, 6),
            Kroner.av(14_800),
            new Kommunenummer("5501"),
            Fasit.INGEN);
    static final Clock TODAY = Clock.fixed(Instant.parse("2026-02-12T09:31:00Z"), ZoneId.of("Europe/Oslo"));

    final ScriptedLookup service = new ScriptedLookup();
    final OpenCase openCase = new OpenCase();
    final List<ViewId> visited = new ArrayList<>();
    final LookupViewModel lookup;
    final SearchViewModel form;

    SearchBench() {
        this(true);
    }

    SearchBench(boolean training) {
        Texts texts = Texts.of(SearchController.class);
        lookup = new LookupViewModel(
                new Surroundings(
                        service,
                        new DirectWork(),
                        Runnable::run,
                        openCase,
                        visited::add,
                        f -> new Failure("hva " + f.art(), "betydning " + f.art(), "råd " + f.art()),
                        new AtomicInteger()),
                texts);
        form = new SearchViewModel(new SearchSettings(training, training, TODAY), lookup, texts);
    }

    /** Types into the row, and leaves the field. */
    void type(int row, String text) {
        PersonRow r = form.household().rows().get(row);
        r.textProperty().set(text);
        form.household().leave(r);
    }

    Verdict verdict(int row) {
        return form.household().rows().get(row).verdictProperty().get();
    }

    /** A form that is ready to be sent, with the household of two. */
    SearchBench ready() {
        form.practise(MOENSTERHAUG);
        return this;
    }
}
