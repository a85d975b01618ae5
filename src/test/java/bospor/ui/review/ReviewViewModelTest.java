package bospor.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.attestering.Attest.Avgjoerelse;
import bospor.casework.attestering.Attestering;
import bospor.casework.attestering.Beslutning;
import bospor.casework.attestering.Underkjenningsgrunn;
import bospor.casework.notat.Kontrollsetning;
import bospor.casework.notat.Kontrollsvar;
import bospor.casework.notat.Notatdata;
import bospor.casework.tilsyn.Notatblikk;
import bospor.domain.Beregningsinndata;
import bospor.text.Skjermspraak;
import bospor.trace.Endring;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.FileChoices;
import bospor.ui.common.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reading goes on behind the view, also when the view is built anew; nothing written is lost, and nothing stays behind. */
class ReviewViewModelTest {
    private final List<Path> files = new ArrayList<>(List.of(Path.of("a.pdf"), Path.of("b.pdf"), Path.of("c.pdf")));
    private final List<Path> checked = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean broken;

    /** Work that waits until somebody lets it run: the screen does other things meanwhile. */
    private final BackgroundWork work = new BackgroundWork() {
        @Override
        public <T> void start(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
            waiting.add(() -> {
                try {
                    onDone.accept(work.call());
                } catch (Exception e) {
                    onFailure.accept(e);
                }
            });
        }
    };

    private final FileChoices choices = new FileChoices() {
        @Override
        public @Nullable Path save(String title, String proposedName) {
            return null;
        }

        @Override
        public List<Path> open(String title) {
            return List.copyOf(files);
        }

        @Override
        public @Nullable Path folder(String title) {
            return null;
        }
    };

    private final Surroundings.Comparer comparer = new Surroundings.Comparer() {
        @Override
        public Optional<Endring> compare(Notatdata earlier, Notatdata later) {
            return Optional.empty();
        }

        @Override
        public Optional<Endring> compare(Notatdata earlier, Beregningsinndata now) {
            return Optional.empty();
        }
    };

    @AfterEach
    void tilbake() {
        Skjermspraak.velg(Skjermspraak.BOKMAAL);
    }

    private Kontrollsvar check(Path file) {
        if (broken) {
            throw new IllegalStateException("feil i programmet");
        }
        checked.add(file);
        return new Kontrollsvar.IkkeNotat("Filen er ikke en PDF.");
    }

    private ReviewViewModel model() {
        Surroundings.Services services = new Surroundings.Services(
                this::check,
                new Attestering("DEMO\\kari", this::check, (_, _, _) -> {}, (_, attest) -> attest, Clock.systemUTC()),
                comparer);
        return new ReviewViewModel(
                new Surroundings(() -> services, work, Runnable::run, choices, new Random(1), () -> null),
                Texts.of(ReviewViewModel.class));
    }

    @Test
    void kontrollenSiesISpraaketPaaSkjermen() {
        var says = Kontrollsetning.av(Kontrollsetning.Art.SIDER_MER, "Husleie 9 000 kr − 1 kr");
        var glance = Notatblikk.ikke(Path.of("a.pdf"), "Filen er ikke en PDF. Velg PDF-filen med beregningsnotatet.");
        assertThat(Words.of(says)).isEqualTo("Dette står på sidene, men ikke i vedlegget: «Husleie 9 000 kr − 1 kr».");

        Skjermspraak.velg(Skjermspraak.NYNORSK);

        assertThat(Words.of(says)).isEqualTo("Dette står på sidene, men ikkje i vedlegget: «Husleie 9 000 kr − 1 kr».");
        assertThat(Words.why(glance)).isEqualTo("Fila er ikkje ein PDF. Vel PDF-fila med berekningsnotatet.");
    }

    private void letRun() {
        waiting.remove().run();
    }

    private static List<String> names(ReviewViewModel model) {
        return model.rows().stream().map(n -> n.fil().toString()).toList();
    }

    @Test
    void lesingenGaarVidereNaarSpraaketByttes() {
        ReviewViewModel before = model();
        before.open();
        Skjermspraak.velg(Skjermspraak.NYNORSK);
        ReviewViewModel after = model();
        after.continueFrom(before);

        assertThat(after.runningProperty().get()).isTrue();
        assertThat(before.runningProperty().get()).isFalse();
        assertThat(after.summaryProperty().get()).isEqualTo("Les …");

        letRun();

        assertThat(checked).containsExactlyElementsOf(files);
        assertThat(names(after)).containsExactlyInAnyOrder("a.pdf", "b.pdf", "c.pdf");
        assertThat(after.runningProperty().get()).isFalse();
        assertThat(after.progressProperty().get()).isEqualTo(1);
        assertThat(after.summaryProperty().get()).isEqualTo("Notat: 3. Det mest uvanlege står først.");
        assertThat(before.rows()).isEmpty();
    }

    @Test
    void lesingSomGaarVidereKanFortsattAvbrytes() {
        ReviewViewModel before = model();
        before.open();
        ReviewViewModel after = model();
        after.continueFrom(before);

        after.cancel();
        letRun();

        assertThat(checked).isEmpty();
        assertThat(after.summaryProperty().get()).isEqualTo("Avbrutt. Notater lest: 0.");
    }

    @Test
    void toemmingStopperLesingenOgIngentingDukkerOppEtterpaa() {
        ReviewViewModel model = model();
        model.open();

        model.clear();
        letRun();

        assertThat(checked).isEmpty();
        assertThat(model.rows()).isEmpty();
        assertThat(model.summaryProperty().get()).isEmpty();
        assertThat(model.runningProperty().get()).isFalse();
    }

    @Test
    void nyLesingErDenSomGjelder() {
        ReviewViewModel model = model();
        model.open();
        files.removeLast();
        model.open();

        letRun();
        letRun();

        assertThat(names(model)).containsExactlyInAnyOrder("a.pdf", "b.pdf");
        assertThat(model.runningProperty().get()).isFalse();
    }

    @Test
    void feilIProgrammetLarIkkeVisningenStaaOgLese() {
        Thread.UncaughtExceptionHandler usual = Thread.currentThread().getUncaughtExceptionHandler();
        List<Throwable> told = new ArrayList<>();
        Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> told.add(fault));
        try {
            broken = true;
            ReviewViewModel model = model();
            model.open();
            letRun();

            assertThat(model.runningProperty().get()).isFalse();
            assertThat(model.summaryProperty().get()).startsWith("Lesingen stoppet av en feil i programmet.");
            assertThat(told).hasSize(1);
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(usual);
        }
    }

    @Test
    void valgtNotatUtvalgOgUtkastBlirMedNaarSpraaketByttes() {
        for (int i = 0; i < 30; i++) {
            files.add(Path.of("n" + i + ".pdf"));
        }
        ReviewViewModel before = model();
        before.open();
        letRun();
        before.sample();
        Notatblikk chosen = before.rows().get(4);
        before.selectedProperty().set(chosen);
        before.note().draft().commentProperty().set("Leiekontrakten mangler.");
        before.note().draft().reasonProperty(Underkjenningsgrunn.BOUTGIFT).set(true);
        List<String> sampled = names(before);

        ReviewViewModel after = model();
        after.continueFrom(before);

        assertThat(names(after)).isEqualTo(sampled);
        assertThat(after.selectedProperty().get()).isEqualTo(chosen);
        assertThat(after.note().draft().as(Avgjoerelse.UNDERKJENT))
                .isEqualTo(new Beslutning(
                        Avgjoerelse.UNDERKJENT, List.of(Underkjenningsgrunn.BOUTGIFT), "Leiekontrakten mangler."));
        assertThat(before.note().draft().commentProperty().get()).isEmpty();
        assertThat(after.summaryProperty().get()).isEqualTo("Stikkprøve: 20 av 33 notater.");
    }

    @Test
    void utkastetHoererTilEttNotat() {
        ReviewViewModel model = model();
        model.open();
        letRun();
        model.note().draft().commentProperty().set("Om det første.");

        model.selectedProperty().set(model.rows().get(1));

        assertThat(model.note().draft().commentProperty().get()).isEmpty();
    }
}
