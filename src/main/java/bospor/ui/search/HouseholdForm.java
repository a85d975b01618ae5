package bospor.ui.search;

import bospor.casework.Husstandsmedlem;
import bospor.casework.Oevelseshusstand;
import bospor.domain.Foedselsnummer;
import bospor.domain.FoedselsnummerLesing;
import bospor.domain.FoedselsnummerLesing.Gyldig;
import bospor.ui.common.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Whom to look up: the applicant and up to seven more adults, each checked as one types. */
public final class HouseholdForm {
    /** A household of more adults than this is looked up in two turns. */
    static final int MOST = 8;

    private final ObservableList<PersonRow> rows = FXCollections.observableArrayList();
    // Kept: a view of a list that nobody holds is forgotten, and its listeners with it.
    private final ObservableList<PersonRow> rowsView = FXCollections.unmodifiableObservableList(rows);
    private final Map<Foedselsnummer, String> practiceNames = new HashMap<>();
    private final Texts texts;
    private final NumberCheck check;
    private final Supplier<LocalDate> today;
    private final Runnable changed;
    private List<String> places;
    private List<String> placesBefore = List.of();

    HouseholdForm(SearchSettings settings, Texts texts, Runnable changed) {
        this.texts = texts;
        this.check = new NumberCheck(texts, settings.syntheticOnly());
        this.today = settings::today;
        this.changed = changed;
        this.places = places();
        add();
    }

    /** The rows, the applicant first. */
    public ObservableList<PersonRow> rows() {
        return rowsView;
    }

    /** Adds an empty row, unless there are as many as there can be. */
    public @Nullable PersonRow add() {
        if (rows.size() == MOST) {
            return null;
        }
        PersonRow row = new PersonRow();
        row.textProperty().subscribe((_, _) -> judge());
        rows.add(row);
        judge();
        return row;
    }

    /** Takes the row away; the last one is emptied instead. */
    public void remove(PersonRow row) {
        if (rows.size() == 1) {
            row.setLeft(false);
            row.textProperty().set("");
        } else {
            rows.remove(row);
        }
        judge();
    }

    /** The case worker has left the field: groups the number, and says what is wrong with it. */
    public void leave(PersonRow row) {
        row.setLeft(!row.textProperty().get().isBlank());
        if (FoedselsnummerLesing.les(row.textProperty().get(), true) instanceof Gyldig(Foedselsnummer n)) {
            row.textProperty().set(n.gruppert());
        }
        judge();
    }

    void leaveAll() {
        rows.forEach(r -> r.setLeft(true));
        judge();
    }

    /** Persons who have a name here; the others are called by their place in the household. */
    void knowNames(List<Oevelseshusstand> households) {
        households.stream()
                .flatMap(h -> h.voksne().stream())
                .forEach(m -> practiceNames.put(m.fnr(), m.visningsnavn()));
        judge();
    }

    void fill(Oevelseshusstand household) {
        clear();
        for (int i = 0; i < household.voksne().size(); i++) {
            PersonRow row = i == 0 ? rows.getFirst() : add();
            if (row != null) {
                row.textProperty().set(household.voksne().get(i).fnr().gruppert());
            }
        }
    }

    void clear() {
        rows.clear();
        add();
    }

    /** The adults to look up, or null while some number is missing or wrong. */
    @Nullable
    List<Husstandsmedlem> adults() {
        List<Husstandsmedlem> adults = new ArrayList<>();
        for (PersonRow row : rows) {
            Foedselsnummer number = row.number();
            if (number == null) {
                return null;
            }
            adults.add(new Husstandsmedlem(number, row.label()));
        }
        return adults;
    }

    /** Says everything again, in the language of the screen. */
    void retell() {
        placesBefore = places;
        places = places();
        judge();
    }

    /** What someone who is called by the place in the household is called in the language of the screen; names stay. */
    String renamed(String name) {
        int place = placesBefore.indexOf(name);
        return place < 0 ? name : places.get(place);
    }

    private List<String> places() {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(n -> n == 1 ? texts.get("person.soeker") : texts.get("person.voksen", n))
                .toList();
    }

    private void judge() {
        Map<Foedselsnummer, String> seen = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            PersonRow row = rows.get(i);
            Verdict verdict = check.judge(row.textProperty().get(), row.left(), i == 0, today.get());
            String place = places.get(i);
            Foedselsnummer number = verdict.number();
            String label = number == null ? place : practiceNames.getOrDefault(number, place);
            String earlier = number == null ? null : seen.putIfAbsent(number, place);
            row.show(label, earlier == null ? verdict : check.twice(earlier));
        }
        changed.run();
    }
}
