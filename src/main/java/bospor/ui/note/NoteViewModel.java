package bospor.ui.note;

import bospor.casework.notat.Forsegling;
import bospor.casework.notat.Maalform;
import bospor.casework.notat.Notatbestilling;
import bospor.casework.notat.Notatkvittering;
import bospor.casework.notat.Notatskriver;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.FileChoices;
import bospor.ui.common.Texts;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Makes a note of the calculation that is shown, in the background, and says what was written. */
public final class NoteViewModel {
    private final ObservableValue<@Nullable Basis> state;
    private final ObservableValue<@Nullable Basis> municipal;
    private final ObjectProperty<Subject> subject = new SimpleObjectProperty<>(this, "subject", Subject.STATE);
    private final Callable<Notatskriver> writer;
    private final BackgroundWork work;
    private final FileChoices files;
    private final Texts texts;
    private final ObjectProperty<Maalform> language = new SimpleObjectProperty<>(this, "language", Maalform.BOKMAAL);
    private final BooleanProperty masked = new SimpleBooleanProperty(this, "masked", true);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");

    /** Which of the calculations on the screen the documents are about. */
    enum Subject {
        STATE(""),
        MUNICIPAL("kommunal.");

        /** What the names of files begin with in the texts. */
        private final String key;

        Subject(String key) {
            this.key = key;
        }
    }

    /**
     * The model over what it needs.
     *
     * @param state the state's calculation that is shown, null when there is none
     * @param municipal the municipal calculation that is shown, null when there is none
     * @param writer may wait until the services are ready; asked off the screen's thread
     */
    public NoteViewModel(
            ObservableValue<@Nullable Basis> state,
            ObservableValue<@Nullable Basis> municipal,
            Callable<Notatskriver> writer,
            BackgroundWork work,
            FileChoices files,
            Texts texts) {
        this.state = state;
        this.municipal = municipal;
        this.writer = writer;
        this.work = work;
        this.files = files;
        this.texts = texts;
        // What was said of one calculation must not stand under another.
        state.subscribe(_ -> forget(Subject.STATE));
        municipal.subscribe(_ -> forget(Subject.MUNICIPAL));
        subject.subscribe(this::forget);
    }

    private void forget(Subject changed) {
        if (changed == subject.get() && !busy.get()) {
            message.set(subject.get() == Subject.MUNICIPAL && basis() == null ? texts.get("kommunal.ingen") : "");
        }
    }

    private @Nullable Basis basis() {
        return switch (subject.get()) {
            case STATE -> state.getValue();
            case MUNICIPAL -> municipal.getValue();
        };
    }

    // Properties

    ObjectProperty<Subject> subjectProperty() {
        return subject;
    }

    ObjectProperty<Maalform> languageProperty() {
        return language;
    }

    /** Whether only the last two digits of identity numbers are to stand in the note. */
    BooleanProperty maskedProperty() {
        return masked;
    }

    /** What came of it, empty before. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether a note can be made now. */
    BooleanBinding available() {
        return Bindings.createBooleanBinding(() -> basis() != null && !busy.get(), state, municipal, subject, busy);
    }

    // Commands

    /** Asks where to save, and writes the note of the calculation as it is now. */
    void write() {
        write("", (writer, order, file) -> inWords(writer.skriv(order, file)));
    }

    /** Asks where to save, and writes the letter that explains the calculation as it is now to the applicant. */
    void writeLetter() {
        write("brev.", (writer, order, file) -> switch (writer.skrivBrev(order, file)) {
            case Notatkvittering.IkkeSkrevet(String sentence) -> sentence;
            case Notatkvittering.Skrevet _ -> texts.get("brev.skrevet");
        });
    }

    /** One of the documents, and what to say of it. */
    private interface Document {
        String write(Notatskriver writer, Notatbestilling order, Path file);
    }

    private void write(String key, Document document) {
        Basis now = basis();
        if (now == null || busy.get()) {
            return;
        }
        Path file = files.save(
                texts.get(key + "velg"),
                texts.get(subject.get().key + key + "filnavn", now.inndata().termin()));
        if (file == null) {
            return;
        }
        Notatbestilling order = new Notatbestilling(
                now.inndata(),
                now.numre(),
                now.sak().oppslag(),
                now.sak().formaal(),
                now.sak().saksnummer(),
                language.get(),
                masked.get());
        busy.set(true);
        message.set(texts.get(key + "skriver"));
        work.start(
                () -> document.write(writer.call(), order, file),
                answer -> {
                    busy.set(false);
                    message.set(answer);
                },
                fault -> {
                    busy.set(false);
                    message.set(texts.get("stoppet"));
                    Thread current = Thread.currentThread();
                    current.getUncaughtExceptionHandler().uncaughtException(current, fault);
                });
    }

    private String inWords(Notatkvittering answer) {
        return switch (answer) {
            case Notatkvittering.IkkeSkrevet(String sentence) -> sentence;
            case Notatkvittering.Skrevet(Forsegling seal)
            when seal != null -> texts.get("skrevet.forseglet", seal.virksomhet());
            case Notatkvittering.Skrevet _ -> texts.get("skrevet");
        };
    }
}
