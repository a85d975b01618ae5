package bospor.ui.log;

import bospor.casework.Loggmoenster;
import bospor.casework.Loggrad;
import bospor.casework.LookupLog;
import bospor.casework.LookupLogReader;
import bospor.casework.LookupLogReader.Tilstand;
import bospor.casework.LookupLogReader.Utvalg;
import bospor.domain.Foedselsnummer;
import bospor.domain.FoedselsnummerLesing;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Which look-ups are shown, which patterns there are among them, and whether the log is as it was written. */
public final class LogViewModel {
    private static final int DAYS = 30;

    /** As much of a note's checksum as stands at the foot of its pages. */
    private static final int CHECKSUM = 16;

    private final Supplier<LookupLogReader> reader;
    private final BackgroundWork work;
    private final Clock clock;
    private final Texts texts;
    private final StringProperty user = new SimpleStringProperty(this, "user", "");
    private final StringProperty caseReference = new SimpleStringProperty(this, "caseReference", "");
    private final StringProperty person = new SimpleStringProperty(this, "person", "");
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>(this, "to");
    private final ObjectProperty<@Nullable Loggmoenster> pattern = new SimpleObjectProperty<>(this, "pattern");
    private final ObservableList<Loggrad> rows = FXCollections.observableArrayList();
    private final ObservableList<Loggmoenster> patterns = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper condition = new ReadOnlyStringWrapper(this, "condition", "");
    private List<Loggrad> read = List.of();
    private int asked;

    private record Found(List<Loggrad> rows, List<Loggmoenster> patterns, boolean failed) {
        private static final Found NOTHING = new Found(List.of(), List.of(), false);
    }

    /**
     * The log of the last thirty days.
     *
     * @param reader may wait until the services are ready; asked off the screen's thread
     * @param clock the real clock of the office
     */
    public LogViewModel(Supplier<LookupLogReader> reader, BackgroundWork work, Clock clock, Texts texts) {
        this.reader = reader;
        this.work = work;
        this.clock = clock;
        this.texts = texts;
        pattern.subscribe(this::showRows);
        reset();
    }

    // Properties

    /** A part of the user's name. */
    public StringProperty userProperty() {
        return user;
    }

    /** A whole case reference. */
    public StringProperty caseReferenceProperty() {
        return caseReference;
    }

    /** The fødselsnummer of the person to find; never shown, and only its keyed hash is looked for in the log. */
    public StringProperty personProperty() {
        return person;
    }

    /** The first day, or null for no limit. */
    public ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    /** The last day, or null for no limit. */
    public ObjectProperty<@Nullable LocalDate> toProperty() {
        return to;
    }

    /** The pattern whose look-ups alone are shown, or null for all. */
    public ObjectProperty<@Nullable Loggmoenster> patternProperty() {
        return pattern;
    }

    /** The look-ups, the newest first. */
    public ObservableList<Loggrad> rows() {
        return rows;
    }

    /** What is unusual among the look-ups. */
    public ObservableList<Loggmoenster> patterns() {
        return patterns;
    }

    /** How many look-ups there are, or why they cannot be shown. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What the check of the log has found; empty before it was made. */
    public ReadOnlyStringProperty conditionProperty() {
        return condition.getReadOnlyProperty();
    }

    // Commands

    /** Reads the look-ups that fit; none when the fødselsnummer is not one. */
    public void refresh() {
        int mine = ++asked;
        FoedselsnummerLesing typed = FoedselsnummerLesing.les(person.get(), true);
        if (!person.get().isBlank() && typed instanceof FoedselsnummerLesing.Ugyldig) {
            show(Found.NOTHING);
            summary.set(texts.get("person.feil"));
            return;
        }
        Foedselsnummer who = typed instanceof FoedselsnummerLesing.Gyldig(Foedselsnummer number) ? number : null;
        Utvalg choice = new Utvalg(orNull(user.get()), orNull(caseReference.get()), who, from.get(), to.get());
        summary.set(texts.get("leser"));
        work.start(() -> find(choice), found -> {
            if (mine == asked) {
                show(found);
            }
        });
    }

    /** Takes all filters away but the last thirty days, and reads again. */
    public void reset() {
        user.set("");
        caseReference.set("");
        person.set("");
        LocalDate today = LocalDate.now(clock);
        from.set(today.minusDays(DAYS));
        to.set(today);
        refresh();
    }

    /** Checks that nobody has changed the log. */
    public void check() {
        condition.set(texts.get("kontroll.underveis"));
        work.start(this::conditionInWords, condition::set);
    }

    /** A pattern in words: what, who, and how many look-ups. */
    public String inWords(Loggmoenster found) {
        return texts.get(
                found.rader().stream().anyMatch(Loggrad::gjelderNotat) ? "moenster.linjer" : "moenster",
                texts.get("moenster." + found.art()),
                found.bruker(),
                found.rader().size());
    }

    /** Everything the log says of a look-up or a decision that has no column. */
    public String inWords(Loggrad row) {
        String role = row.avdeling() == null ? row.rolle() : row.rolle() + ", " + row.avdeling();
        if (row.gjelderNotat()) {
            String note = row.korrelasjonsid();
            return texts.get(
                            "detaljer.notat",
                            row.nummer(),
                            row.enhet(),
                            role,
                            note == null ? "" : note.substring(0, Math.min(CHECKSUM, note.length())))
                    + "\n" + texts.get("detaljer." + row.resultat());
        }
        String months = row.periode().equals("siste")
                ? texts.get("detaljer.siste")
                : row.periode().replace("/", "–");
        StringBuilder words =
                new StringBuilder(texts.get("detaljer", row.nummer(), row.enhet(), role, months, row.formaal()));
        if (row.begrunnelse() != null) {
            words.append('\n').append(texts.get("detaljer.noed", row.begrunnelse()));
        }
        if (row.korrelasjonsid() != null) {
            words.append('\n').append(texts.get("detaljer.referanse", row.korrelasjonsid()));
        }
        return words.toString();
    }

    private Found find(Utvalg choice) {
        try {
            List<Loggrad> found = reader.get().les(choice);
            return new Found(found, Loggmoenster.finn(found, clock.getZone()), false);
        } catch (LookupLog.Utilgjengelig e) {
            return new Found(List.of(), List.of(), true);
        }
    }

    private void show(Found found) {
        read = found.rows();
        pattern.set(null);
        patterns.setAll(found.patterns());
        showRows();
        summary.set(found.failed() ? texts.get("kanIkkeLeses") : howMany());
    }

    private String howMany() {
        long notes = read.stream().filter(Loggrad::gjelderNotat).count();
        if (notes > 0) {
            return texts.get("antall.medNotat", read.size() - notes, notes);
        }
        return texts.get(read.isEmpty() ? "ingen" : "antall", read.size());
    }

    private void showRows() {
        Loggmoenster only = pattern.get();
        rows.setAll(only == null ? read : only.rader().reversed());
    }

    private String conditionInWords() {
        try {
            Tilstand found = reader.get().kontroller();
            if (found.feil().isEmpty()) {
                return texts.get("kontroll.stemmer", found.linjer());
            }
            return texts.get("kontroll.feil", found.feil().size()) + "\n" + String.join("\n", found.feil());
        } catch (LookupLog.Utilgjengelig e) {
            return texts.get("kanIkkeLeses");
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
