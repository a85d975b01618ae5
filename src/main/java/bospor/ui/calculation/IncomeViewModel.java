package bospor.ui.calculation;

import bospor.casework.AapenSak;
import bospor.casework.Oppslagsstatus;
import bospor.casework.utkast.Foertpost;
import bospor.casework.utkast.Maanedspost;
import bospor.casework.utkast.Maanedspost.Rolle;
import bospor.casework.utkast.Maanedsposter;
import bospor.casework.utkast.Postnoekkel;
import bospor.domain.Inntekt;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.text.Datotekst;
import bospor.text.Talltekst;
import bospor.ui.common.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was paid to each adult in the month, and what the case worker leaves out. */
final class IncomeViewModel {
    private final Texts texts;
    private final IncomeWords words;
    private final IntPredicate open;
    private final Runnable changed;
    private final Map<Postnoekkel, PostViewModel> posts = new HashMap<>();
    private final ObservableList<PersonMonth> persons = FXCollections.observableArrayList();

    /**
     * One adult's month: the posts in the order they came.
     *
     * @param place place in the case
     * @param closed whether there are posts that nobody has asked to see
     */
    record PersonMonth(int place, String name, String sum, boolean closed, List<PostViewModel> posts) {}

    /** Nothing yet; {@code open} tells whose details are shown, by the place in the case. */
    IncomeViewModel(Texts texts, IncomeWords words, IntPredicate open, Runnable changed) {
        this.words = words;
        this.texts = texts;
        this.open = open;
        this.changed = changed;
    }

    // Properties

    ObservableList<PersonMonth> persons() {
        return persons;
    }

    /** Where what is decided is. */
    void remember(Memory memory) {
        posts.values().forEach(p -> p.remember(memory));
    }

    /** Every decision made in any month. */
    Map<Postnoekkel, Foertpost> decisions() {
        return posts.values().stream()
                .filter(PostViewModel::isDecided)
                .collect(Collectors.toMap(p -> p.post().noekkel(), PostViewModel::decision));
    }

    // Commands

    /** Shows the month; decisions about its posts that were made before are still there. */
    void show(AapenSak sak, Termin month) {
        List<PersonMonth> shown = new ArrayList<>();
        for (int i = 0; i < sak.medlemmer().size(); i++) {
            List<Maanedspost> list = Maanedsposter.av(sak, i, month.maaned());
            shown.add(new PersonMonth(
                    i,
                    sak.navn(i),
                    sum(sak, i, list, month),
                    !list.isEmpty() && !open.test(i),
                    list.stream().map(this::post).toList()));
        }
        persons.setAll(shown);
    }

    /** Puts back what was decided about the person's counted posts of the shown month, given in the same order. */
    void restore(int person, List<Inntekt> posts) {
        List<PostViewModel> counted = persons.get(person).posts().stream()
                .filter(p -> p.post().rolle() == Rolle.REGNES_MED)
                .toList();
        for (int i = 0; i < Math.min(counted.size(), posts.size()); i++) {
            if (Objects.equals(
                    posts.get(i).beloep(), counted.get(i).post().post().beloep())) {
                counted.get(i).restore(posts.get(i));
            }
        }
    }

    /** Forgets every decision. */
    void clear() {
        posts.clear();
        persons.clear();
    }

    private PostViewModel post(Maanedspost post) {
        return posts.computeIfAbsent(post.noekkel(), _ -> new PostViewModel(post, texts, words, changed));
    }

    private String sum(AapenSak sak, int person, List<Maanedspost> list, Termin month) {
        if (sak.oppslag().personer().get(person).skjermet()) {
            return texts.get("income.shielded");
        }
        Oppslagsstatus status = sak.oppslag().personer().get(person).inntekt().status();
        if (status != Oppslagsstatus.HENTET && status != Oppslagsstatus.INGEN_RAPPORTERT) {
            return texts.get("income.notfetched");
        }
        if (list.isEmpty()) {
            return texts.get("income.none", Datotekst.maaned(month.maaned()));
        }
        Kroner sum = list.stream()
                .filter(p -> p.rolle() == Rolle.REGNES_MED)
                .map(p -> p.post().beloep())
                .filter(Objects::nonNull)
                .reduce(Kroner.ZERO, Kroner::pluss);
        return texts.get("income.sum", Talltekst.kroner(sum.verdi()));
    }
}
