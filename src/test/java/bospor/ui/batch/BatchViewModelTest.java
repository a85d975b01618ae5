package bospor.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.omregning.Omregning.Framdrift;
import bospor.casework.omregning.Omregningsrad;
import bospor.casework.omregning.Omregningsrad.Aarsak;
import bospor.casework.omregning.Omregningsrad.Svar;
import bospor.casework.omregning.Omregningsresultat;
import bospor.casework.omregning.Styring;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.text.Skjermspraak;
import bospor.trace.Utfall;
import bospor.ui.batch.BatchViewModel.Source;
import bospor.ui.batch.BatchViewModel.State;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.DirectWork;
import bospor.ui.common.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BatchViewModelTest {
    private static final Source FOLDER = new Source(Path.of("notater"), false);

    private final List<BatchChoice> asked = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();

    static Omregningsrad row(int number, long before, long after) {
        return new Omregningsrad(
                number,
                "fil" + number,
                "2026/" + number,
                "statlig",
                new Svar(Termin.les("2026-06"), before == 0 ? Utfall.AVSLAG : Utfall.INNVILGET, Kroner.av(before)),
                new Svar(Termin.les("2026-06"), after == 0 ? Utfall.AVSLAG : Utfall.INNVILGET, Kroner.av(after)),
                List.of(
                        new Aarsak("Andre satser", Kroner.av(after - before - 50)),
                        new Aarsak("Husleien", Kroner.av(50))),
                "");
    }

    private BatchViewModel model(BatchRunner runner) {
        return new BatchViewModel(runner, new DirectWork(), Runnable::run, Texts.of(BatchViewModel.class));
    }

    private static String told(BatchViewModel model) {
        return model.toldProperty().get().replace('\u00a0', ' ');
    }

    private static void siIgjenPaaNynorsk(BatchViewModel model) {
        try {
            Skjermspraak.velg(Skjermspraak.NYNORSK);
            model.retell();
        } finally {
            Skjermspraak.velg(Skjermspraak.BOKMAAL);
        }
    }

    @Test
    void utenSakerBegynnerDenIkke() {
        BatchViewModel model = model((_, _, _) -> {
            throw new AssertionError("skulle ikke begynne");
        });

        model.start();

        assertThat(told(model)).isEqualTo("Velg først hvilke saker som skal regnes om.");
    }

    @Test
    void maanedSomIkkeErEnMaanedForklares() {
        BatchViewModel model = model((_, _, _) -> {
            throw new AssertionError("skulle ikke begynne");
        });
        model.sourceProperty().set(FOLDER);
        model.monthProperty().set("juni");

        model.start();

        assertThat(told(model)).startsWith("Måneden skrives som ÅÅÅÅ-MM");
    }

    @Test
    void viserFramdriftOgListenMedSummene() {
        BatchViewModel model = model((choice, _, progress) -> {
            asked.add(choice);
            progress.accept(new Framdrift(1, OptionalInt.of(4)));
            return new Omregningsresultat(
                    List.of(row(1, 1000, 900), row(2, 0, 500), row(3, 300, 0), row(4, 200, 200)), false, 0);
        });
        model.progressProperty().subscribe(p -> seen.add(String.valueOf(p)));
        model.sourceProperty().set(FOLDER);
        model.monthProperty().set(" 2026-06 ");

        model.start();

        assertThat(asked)
                .containsExactly(new BatchChoice(Path.of("notater"), false, Termin.les("2026-06"), null, null, null));
        assertThat(seen).contains("0.25");
        assertThat(model.rows()).extracting(Omregningsrad::nummer).containsExactly(2, 3, 1, 4);
        assertThat(told(model))
                .isEqualTo(
                        "Saker: 4. Annet beløp: 3. Får bostøtte nå: 1. Mister bostøtten: 1. Til sammen +100 kr per måned.");
        assertThat(model.stateProperty().get()).isEqualTo(State.IDLE);
    }

    @Test
    void svaretSiesIgjenNaarSpraaketErByttet() {
        BatchViewModel model = model((_, _, _) -> new Omregningsresultat(List.of(row(1, 1000, 900)), false, 0));
        model.sourceProperty().set(FOLDER);
        model.start();
        siIgjenPaaNynorsk(model);

        assertThat(told(model)).startsWith("Saker: 1. Anna beløp: 1.");
        model.forget();
        model.retell();
        assertThat(told(model)).isEmpty();
    }

    @Test
    void enFilSomIkkeKanBrukesForklares() {
        BatchViewModel model = model((_, _, _) -> {
            throw new BatchRunner.Refused("Regelpakken kan ikke brukes.", new IllegalArgumentException());
        });
        model.sourceProperty().set(FOLDER);

        model.start();

        assertThat(told(model)).isEqualTo("Regelpakken kan ikke brukes.");
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void hvorforFilenIkkeKanBrukesSiesPaaNynorsk() {
        BatchViewModel model = model((_, _, _) -> {
            throw new BatchRunner.Refused(
                    "Filen med oppgjør har en feil i linje 2, oppgjoer: Feltet mangler.\nRegelpakken har ingen bostøtte å regne med.",
                    new IllegalArgumentException());
        });
        model.sourceProperty().set(FOLDER);
        model.start();

        siIgjenPaaNynorsk(model);

        assertThat(told(model))
                .isEqualTo(
                        "Fila med oppgjer har ein feil i linje 2, oppgjoer: Feltet manglar.\nRegelpakken har inga bustøtte å rekne med.");
    }

    @Test
    void pauseFortsettAvbrytOgGlemStyrerKjoeringen() {
        Later later = new Later();
        List<Styring> controls = new ArrayList<>();
        BatchViewModel model = new BatchViewModel(
                (_, control, _) -> {
                    controls.add(control);
                    return new Omregningsresultat(List.of(row(1, 1, 2)), control.avbrutt(), 0);
                },
                later,
                Runnable::run,
                Texts.of(BatchViewModel.class));
        model.sourceProperty().set(FOLDER);

        model.start();
        assertThat(model.stateProperty().get()).isEqualTo(State.RUNNING);
        model.pauseOrGoOn();
        assertThat(model.stateProperty().get()).isEqualTo(State.PAUSED);
        model.pauseOrGoOn();
        model.cancel();
        later.run();
        assertThat(told(model)).startsWith("Avbrutt: Ikke alle sakene er med. Saker: 1.");

        model.start();
        model.forget();
        later.run();

        // What a run that was forgotten finds out is never shown.
        assertThat(controls).hasSize(2).allMatch(Styring::avbrutt);
        assertThat(model.rows()).isEmpty();
        assertThat(told(model)).isEmpty();
    }

    /** Work that is done when the test says so. */
    private static final class Later implements BackgroundWork {
        private Runnable waiting = () -> {};

        @Override
        public <T> void start(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
            waiting = () -> new DirectWork().start(work, onDone, onFailure);
        }

        void run() {
            waiting.run();
        }
    }
}
