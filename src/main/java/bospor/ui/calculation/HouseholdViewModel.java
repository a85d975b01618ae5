package bospor.ui.calculation;

import bospor.casework.AapenSak;
import bospor.casework.hvaom.HvaOmBeregning;
import bospor.casework.utkast.Boligforslag;
import bospor.casework.utkast.Foerteopplysninger;
import bospor.casework.utkast.Foertperson;
import bospor.domain.Innfoering;
import bospor.domain.Termin;
import bospor.text.Ordliste;
import bospor.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Who is in the household on the 1st of the month: the adults of the case, the children, and others. */
final class HouseholdViewModel {
    private final Texts texts;
    private final IntPredicate open;
    private final Runnable changed;
    private final ObservableList<PersonViewModel> adults = FXCollections.observableArrayList();
    private final AgesField children;
    private final AgesField others;
    private final ReadOnlyStringWrapper childrenOrigin = new ReadOnlyStringWrapper(this, "childrenOrigin", "");
    private List<Integer> proposedChildren = List.of();
    private String proposalSource = "";

    /** Nobody yet; {@code open} tells whose details are shown, by the place in the case. */
    HouseholdViewModel(Texts texts, IntPredicate open, Runnable changed) {
        this.texts = texts;
        this.open = open;
        this.changed = changed;
        String unreadable = texts.get("field.ages.unreadable");
        children = new AgesField(0, 17, unreadable, texts.get("field.children.range"), () -> {
            childrenOrigin.set(origin());
            changed.run();
        });
        others = new AgesField(18, 120, unreadable, texts.get("field.others.range"), changed);
    }

    // Properties

    ObservableList<PersonViewModel> adults() {
        return adults;
    }

    AgesField children() {
        return children;
    }

    /** Where the ages of the children come from; empty when there are none. */
    ReadOnlyStringProperty childrenOriginProperty() {
        return childrenOrigin.getReadOnlyProperty();
    }

    AgesField others() {
        return others;
    }

    boolean isBad() {
        return children.isBad() || others.isBad() || adults.stream().anyMatch(PersonViewModel::isBad);
    }

    List<Foertperson> values() {
        return adults.stream().map(PersonViewModel::value).toList();
    }

    /** The names of the adults who are in the household that month, in their order. */
    List<String> names(Termin month) {
        return adults.stream()
                .filter(a -> a.value().iHusstanden(month.maaned()))
                .map(PersonViewModel::name)
                .toList();
    }

    /** The places in the case of the adults who are in the household that month, in their order. */
    List<Integer> places(Termin month) {
        return IntStream.range(0, adults.size())
                .filter(i -> adults.get(i).value().iHusstanden(month.maaned()))
                .boxed()
                .toList();
    }

    Innfoering agesSource() {
        boolean proposal = !proposedChildren.isEmpty() && proposedChildren.equals(children.ages());
        return new Innfoering(proposal ? proposalSource : Foerteopplysninger.SAKSBEHANDLER, null);
    }

    /** Where the typed facts are. */
    void remember(Memory memory) {
        memory.add("household", "children", children.textProperty());
        memory.add("household", "others", others.textProperty());
        adults.forEach(a -> a.remember(memory));
    }

    // Commands

    /** Starts anew with the adults of a case. */
    void open(AapenSak sak) {
        clear();
        adults.setAll(IntStream.range(0, sak.medlemmer().size())
                .mapToObj(i -> new PersonViewModel(sak, i, texts, open, changed))
                .toList());
    }

    /** Puts the children of a proposal into the field. */
    void propose(Boligforslag proposal) {
        proposedChildren = proposal.barnAlder();
        proposalSource = proposal.kilde();
        children.set(proposedChildren);
        childrenOrigin.set(origin());
    }

    /** Shows the household as it is in the month. */
    void show(AapenSak sak, Termin month) {
        adults.forEach(a -> a.show(sak, month));
    }

    /**
     * Makes the household so many: children of ten years are typed in, or the last leave, first other adults, then children,
     * then adults of the case who do not apply.
     */
    void useMembers(int wanted, @Nullable Termin month) {
        if (month == null) {
            return;
        }
        List<Integer> kids = new ArrayList<>(children.ages());
        List<Integer> more = new ArrayList<>(others.ages());
        List<PersonViewModel> here = new ArrayList<>(adults.stream()
                .filter(a -> a.value().iHusstanden(month.maaned()))
                .toList());
        while (here.size() + kids.size() + more.size() < wanted) {
            kids.add(HvaOmBeregning.ALDER_NY);
        }
        while (here.size() + kids.size() + more.size() > Math.max(wanted, 1)) {
            if (!more.isEmpty()) {
                more.removeLast();
            } else if (!kids.isEmpty()) {
                kids.removeLast();
            } else {
                here.removeLast().inHouseholdProperty().set(false);
            }
        }
        children.set(kids);
        others.set(more);
    }

    /** Forgets everything. */
    void clear() {
        adults.clear();
        proposedChildren = List.of();
        children.set(List.of());
        others.set(List.of());
    }

    private String origin() {
        if (children.ages().isEmpty()) {
            return "";
        }
        return children.ages().equals(proposedChildren)
                ? Ordliste.paaSkjermen(proposalSource)
                : texts.get("origin.typed");
    }
}
