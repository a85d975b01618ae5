package bospor.ui.settings;

import bospor.casework.sjekk.Sjekkpunkt;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Texts;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The settings in words, and the certificate that signs. */
public final class SettingsViewModel {
    private final BackgroundWork work;
    private final Texts texts;
    private final ObservableList<SettingRow> rows = FXCollections.observableArrayList();
    /** Kept, because it hears of changes through a weak reference: a new one for each caller would fall silent. */
    private final ObservableList<SettingRow> shown = FXCollections.unmodifiableObservableList(rows);

    private final ReadOnlyStringWrapper certificate = new ReadOnlyStringWrapper(this, "certificate");

    /** Settings that have not been read. */
    public SettingsViewModel(BackgroundWork work, Texts texts) {
        this.work = work;
        this.texts = texts;
        certificate.set(texts.get("sertifikat.leser"));
    }

    /** Every setting, in the order of the file. */
    public ObservableList<SettingRow> rows() {
        return shown;
    }

    /** Which certificate signs and until when, or why none does. */
    public ReadOnlyStringProperty certificateProperty() {
        return certificate.getReadOnlyProperty();
    }

    // Commands

    /** Reads both in the background; the key store may take its time, so the settings do not wait for it. */
    public void load(Callable<List<Setting>> settings, Callable<Sjekkpunkt> certificatePoint) {
        work.start(settings, read -> rows.setAll(read.stream().map(this::row).toList()));
        work.start(
                certificatePoint,
                point -> certificate.set(
                        point.raad().isEmpty()
                                ? texts.get("sertifikat", point.funn())
                                : texts.get("sertifikat.raad", point.funn(), point.raad())));
    }

    private SettingRow row(Setting s) {
        int dot = s.key().indexOf('.');
        String group = texts.get("gruppe." + (dot < 0 ? "environment" : s.key().substring(0, dot)));
        String origin = texts.get("opphav." + s.origin());
        return new SettingRow(
                group,
                s.key(),
                texts.get("noekkel." + s.key()),
                s.value().isEmpty() ? texts.get("ingenVerdi") : s.value(),
                s.file().isEmpty() ? origin : texts.get("opphav.fil", origin, s.file()),
                s.locked());
    }
}
