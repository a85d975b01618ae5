package bospor.ui.settings;

import bospor.casework.sertifikat.Egnethet;
import bospor.casework.sertifikat.Sertifikat;
import bospor.casework.sertifikat.Sertifikatliste;
import bospor.casework.sertifikat.Sertifikatliste.Fornyelse;
import bospor.casework.sertifikat.Sertifikatvelger;
import bospor.casework.sertifikat.Sertifikatvelger.Svar;
import bospor.text.Datotekst;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Texts;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The choice among certificates: which there are, why each stands where it stands, a try, and the choice itself. */
public final class CertificatesViewModel {
    private final Callable<Sertifikatvelger> chooser;
    private final BackgroundWork work;
    private final Executor screen;
    private final Consumer<String> clipboard;
    private final Runnable onChosen;
    private final Texts texts;

    private final ObservableList<CertificateRow> rows = FXCollections.observableArrayList();
    /** Kept, because it hears of changes through a weak reference: a new one for each caller would fall silent. */
    private final ObservableList<CertificateRow> shown = FXCollections.unmodifiableObservableList(rows);

    private final StringProperty selected = new SimpleStringProperty(this, "selected", "");
    private final BooleanProperty everything = new SimpleBooleanProperty(this, "everything");
    private final BooleanProperty ownKey = new SimpleBooleanProperty(this, "ownKey");
    private final StringProperty registeredName = new SimpleStringProperty(this, "registeredName", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper good = new ReadOnlyBooleanWrapper(this, "good", true);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final ReadOnlyStringWrapper lock = new ReadOnlyStringWrapper(this, "lock", "");
    private final ReadOnlyStringWrapper renewal = new ReadOnlyStringWrapper(this, "renewal", "");
    private @Nullable Sertifikatliste list;

    /**
     * A choice where nothing has been read.
     *
     * @param chooser asked for off the screen's thread, and may wait until the services are there
     * @param screen runs something on the screen's thread
     * @param clipboard takes the public key that is to be registered
     * @param onChosen runs when another certificate has been chosen
     */
    public CertificatesViewModel(
            Callable<Sertifikatvelger> chooser,
            BackgroundWork work,
            Executor screen,
            Consumer<String> clipboard,
            Runnable onChosen,
            Texts texts) {
        this.chooser = chooser;
        this.work = work;
        this.screen = screen;
        this.clipboard = clipboard;
        this.onChosen = onChosen;
        this.texts = texts;
        everything.subscribe((_, _) -> show());
        ownKey.subscribe((_, _) -> {
            if (list != null) {
                read();
            }
        });
    }

    // Properties

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

    /** Whether a key registered on the client by its name is used, instead of the certificate. */
    BooleanProperty ownKeyProperty() {
        return ownKey;
    }

    /** That name. */
    StringProperty registeredNameProperty() {
        return registeredName;
    }

    /** Whether something is being waited for. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What happened last, or what is waited for. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether it went well. */
    ReadOnlyBooleanProperty goodProperty() {
        return good.getReadOnlyProperty();
    }

    /** Why nothing can be chosen, empty when it can. */
    ReadOnlyStringProperty lockProperty() {
        return lock.getReadOnlyProperty();
    }

    /** The question whether a newer certificate shall take over, empty for none. */
    ReadOnlyStringProperty renewalProperty() {
        return renewal.getReadOnlyProperty();
    }

    // Commands

    /** Reads the stores; also when a card has been put in or a certificate installed. */
    public void read() {
        boolean own = ownKey.get();
        begin("sertifikater.leser");
        work.start(() -> chooser.call().les(own, this::tell), this::show, this::broken);
    }

    /** Lets the marked certificate, or the one in use, sign something. */
    void test() {
        String thumbprint = marked();
        if (thumbprint.isEmpty()) {
            say(new Svar(false, texts.get("sertifikater.velgFoerst")));
            return;
        }
        begin("sertifikater.proever");
        work.start(() -> chooser.call().proev(thumbprint, this::tell), this::end, this::broken);
    }

    /** Stops waiting for Windows, a card or a PIN. */
    void stopWaiting() {
        work.start(
                () -> {
                    chooser.call().avbryt();
                    return true;
                },
                _ -> {});
    }

    /** Chooses the marked certificate. */
    void choose() {
        choose(selected.get());
    }

    /** Says yes to the newer certificate. */
    void renew() {
        Fornyelse question = list == null ? null : list.fornyelse();
        if (question != null) {
            choose(question.avtrykk());
        }
    }

    /** Copies the public half of the marked key, for whoever registers it on the client. */
    void copyRegistration() {
        String thumbprint = marked();
        String name = registeredName.get();
        begin("sertifikater.leser");
        work.start(
                () -> chooser.call().registrering(thumbprint, name),
                answer -> {
                    if (answer.gikk()) {
                        clipboard.accept(answer.setning());
                    }
                    end(answer.gikk() ? new Svar(true, texts.get("sertifikater.kopiert")) : answer);
                },
                this::broken);
    }

    private void choose(String thumbprint) {
        if (thumbprint.isEmpty()) {
            say(new Svar(false, texts.get("sertifikater.velgFoerst")));
            return;
        }
        String name = ownKey.get() ? registeredName.get() : "";
        if (ownKey.get() && name.isBlank()) {
            say(new Svar(false, texts.get("sertifikater.navnMangler")));
            return;
        }
        begin("sertifikater.lagrer");
        work.start(
                () -> chooser.call().velg(thumbprint, name),
                answer -> {
                    end(answer);
                    if (answer.gikk()) {
                        onChosen.run();
                        work.start(() -> chooser.call().les(ownKey.get(), _ -> {}), this::take);
                    }
                },
                this::broken);
    }

    private String marked() {
        return selected.get().isEmpty() && list != null ? list.iBruk() : selected.get();
    }

    private void show(Sertifikatliste read) {
        boolean first = list == null;
        take(read);
        end(new Svar(read.feil().isEmpty(), String.join("\n", read.feil())));
        if (first && !read.registrertNavn().isEmpty()) {
            registeredName.set(read.registrertNavn());
            ownKey.set(true);
        }
    }

    private void take(Sertifikatliste read) {
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

    private void begin(String key) {
        busy.set(true);
        good.set(true);
        message.set(texts.get(key));
    }

    private void end(Svar answer) {
        busy.set(false);
        say(answer);
    }

    private void say(Svar answer) {
        good.set(answer.gikk());
        message.set(answer.setning());
    }

    /** A word from the thread that waits; what comes after the answer is no longer news. */
    private void tell(String sentence) {
        screen.execute(() -> {
            if (busy.get() && !sentence.isEmpty()) {
                message.set(sentence);
            }
        });
    }

    private void broken(Exception fault) {
        end(new Svar(false, texts.get("sertifikater.stanset")));
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, fault);
    }
}
