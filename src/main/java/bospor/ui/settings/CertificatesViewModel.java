package bospor.ui.settings;

import bospor.casework.sertifikat.Sertifikatliste;
import bospor.casework.sertifikat.Sertifikatvelger;
import bospor.casework.sertifikat.Sertifikatvelger.Svar;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Texts;
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

/** The choice among certificates: which there are, why each stands where it stands, a try, and the choice itself. */
public final class CertificatesViewModel {
    private final Callable<Sertifikatvelger> chooser;
    private final BackgroundWork work;
    private final Executor screen;
    private final Consumer<String> clipboard;
    private final Runnable onChosen;
    private final Texts texts;

    private final CertificateTable table;
    private final BooleanProperty ownKey = new SimpleBooleanProperty(this, "ownKey");
    private final StringProperty registeredName = new SimpleStringProperty(this, "registeredName", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper good = new ReadOnlyBooleanWrapper(this, "good", true);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");

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
        table = new CertificateTable(texts);
        ownKey.subscribe((_, _) -> {
            if (table.isRead()) {
                read();
            }
        });
    }

    // Properties

    /** The certificates as they are shown, and the marked one. */
    CertificateTable table() {
        return table;
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

    // Commands

    /** Reads the stores; also when a card has been put in or a certificate installed. */
    public void read() {
        boolean own = ownKey.get();
        begin("sertifikater.leser");
        work.start(() -> chooser.call().les(own, this::tell), this::show, this::broken);
    }

    /** Lets the marked certificate, or the one in use, sign something. */
    void test() {
        String thumbprint = table.marked();
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
        choose(table.selectedProperty().get());
    }

    /** Says yes to the newer certificate. */
    void renew() {
        if (!table.newer().isEmpty()) {
            choose(table.newer());
        }
    }

    /** Copies the public half of the marked key, for whoever registers it on the client. */
    void copyRegistration() {
        String thumbprint = table.marked();
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
                        work.start(() -> chooser.call().les(ownKey.get(), _ -> {}), table::take);
                    }
                },
                this::broken);
    }

    private void show(Sertifikatliste read) {
        boolean first = !table.isRead();
        table.take(read);
        end(new Svar(read.feil().isEmpty(), String.join("\n", read.feil())));
        if (first && !read.registrertNavn().isEmpty()) {
            registeredName.set(read.registrertNavn());
            ownKey.set(true);
        }
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
