package bospor.ui.search;

import bospor.casework.Husstandsmedlem;
import bospor.casework.Oppslagsdel;
import bospor.casework.Oppslagsstatus;
import bospor.ui.common.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Every person and source of a look-up, with how it goes. */
final class ProgressLines {
    private final Texts texts;
    private final ObservableList<PersonProgress> persons = FXCollections.observableArrayList();
    // Kept: a view of a list that nobody holds is forgotten, and its listeners with it.
    private final ObservableList<PersonProgress> view = FXCollections.unmodifiableObservableList(persons);

    ProgressLines(Texts texts) {
        this.texts = texts;
    }

    ObservableList<PersonProgress> persons() {
        return view;
    }

    Stream<PartLine> all() {
        return persons.stream().flatMap(p -> p.parts().stream());
    }

    /** How many of them have answered, in a sentence. */
    String underWay() {
        return texts.get("oppslag.underveis", all().filter(PartLine::answered).count(), all().count());
    }

    void start(List<Husstandsmedlem> members) {
        persons.setAll(members.stream()
                .map(m -> new PersonProgress(
                        m.visningsnavn(),
                        ending(m),
                        Arrays.stream(Oppslagsdel.values())
                                .map(del -> new PartLine(m.fnr(), del, texts))
                                .toList()))
                .toList());
    }

    void came(Outcome outcome) {
        for (int i = 0; i < persons.size(); i++) {
            for (PartLine line : persons.get(i).parts()) {
                line.came(outcome.status(i, line.part()));
            }
        }
    }

    /** What has not answered will not. */
    void stop() {
        all().filter(l -> !l.answered()).forEach(l -> l.came(Oppslagsstatus.IKKE_HENTET));
    }

    /** Says every line again, in the language of the screen. */
    void retell() {
        all().forEach(PartLine::retell);
    }

    /** The members, who are the same, are called something else. */
    void rename(List<Husstandsmedlem> members) {
        for (int i = 0; i < persons.size(); i++) {
            Husstandsmedlem m = members.get(i);
            persons.set(
                    i,
                    new PersonProgress(
                            m.visningsnavn(), ending(m), persons.get(i).parts()));
        }
    }

    void clear() {
        persons.clear();
    }

    private String ending(Husstandsmedlem member) {
        return texts.get("person.sluttPaa", member.fnr().maskert().substring(7));
    }
}
