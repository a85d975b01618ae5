package bospor.ui.settings;

import bospor.casework.sertifikat.Egnethet;
import bospor.casework.sertifikat.Sertifikat;
import bospor.casework.sertifikat.Sertifikatliste;
import bospor.casework.sertifikat.Sertifikatliste.Fornyelse;
import bospor.text.Datotekst;
import bospor.ui.common.Texts;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The certificates that were read last, as rows, with the one that is marked; knows nothing of how they are read. */
final class CertificateTable {
    private final Texts texts;
    private final ObservableList<CertificateRow> rows = FXCollections.observableArrayList();
    /** Kept, because it hears of changes through a weak reference: a new one for each caller would fall silent. */
    private final ObservableList<CertificateRow> shown = FXCollections.unmodifiableObservableList(rows);

    private final StringProperty selected = new SimpleStringProperty(this, "selected", "");
    private final BooleanProperty everything = new SimpleBooleanProperty(this, "everything");
    private final ReadOnlyStringWrapper lock = new ReadOnlyStringWrapper(this, "lock", "");
    private final ReadOnlyStringWrapper renewal = new ReadOnlyStringWrapper(this, "renewal", "");
    private @Nullable Sertifikatliste list;

    CertificateTable(Texts texts) {
        this.texts = texts;
        everything.subscribe((_, _) -> show());
    }

    /** The certificates to show, the most suitable first. */
    ObservableList<CertificateRow> rows() {
        return shown;
    }

    /** The thumbprint of the marked row, empty for none. */
    StringProperty selectedProperty() {
        return selected;
    }

    /** Whether those that cannot be chosen are shown too. */
    BooleanProperty everythingProperty() {
        return everything;
    }

    /** Why nothing can be chosen, empty when it can. */
    ReadOnlyStringProperty lockProperty() {
        return lock.getReadOnlyProperty();
    }

    /** The question whether a newer certificate shall take over, empty for none. */
    ReadOnlyStringProperty renewalProperty() {
        return renewal.getReadOnlyProperty();
    }

    /** Whether anything has been read. */
    boolean isRead() {
        return list != null;
    }

    /** The thumbprint of the newer certificate that is asked about, empty for none. */
    String newer() {
        Fornyelse question = list == null ? null : list.fornyelse();
        return question == null ? "" : question.avtrykk();
    }

    /** The marked certificate, or else the one in use. */
    String marked() {
        return selected.get().isEmpty() && list != null ? list.iBruk() : selected.get();
    }

    /** Shows what has been read. */
    void take(Sertifikatliste read) {
        list = read;
        lock.set(read.laas());
        Fornyelse question = read.fornyelse();
        renewal.set(question == null || !read.laas().isEmpty() ? "" : question.spoersmaal());
        show();
    }

    private void show() {
        Sertifikatliste read = list;
        if (read == null) {
            return;
        }
        List<CertificateRow> visible = read.alle().stream()
                .filter(s -> everything.get() || s.egnethet().kanVelges() || isInUse(s, read))
                .map(s -> row(s, read))
                .toList();
        if (visible.stream().noneMatch(r -> r.thumbprint().equals(selected.get()) && r.selectable())) {
            selected.set(visible.stream()
                    .filter(r -> r.inUse() && r.selectable())
                    .map(CertificateRow::thumbprint)
                    .findFirst()
                    .orElse(""));
        }
        rows.setAll(visible);
    }

    private CertificateRow row(Sertifikat s, Sertifikatliste read) {
        String until = texts.get(
                s.egnethet() == Egnethet.UTLOEPT ? "sertifikater.utloept" : "sertifikater.gyldig",
                Datotekst.dato(s.gyldigTil()));
        return new CertificateRow(
                s.avtrykk(),
                s.organisasjonsnummer().isEmpty()
                        ? s.eier()
                        : texts.get("sertifikater.eier", s.eier(), s.organisasjonsnummer()),
                texts.get("sertifikater.fakta", until, s.utsteder(), s.lager()),
                String.join("\n", s.grunner()),
                s.egnethet().kanVelges(),
                isInUse(s, read));
    }

    private static boolean isInUse(Sertifikat s, Sertifikatliste read) {
        return s.avtrykk().equals(read.iBruk());
    }
}
