package bospor.app;

import bospor.casework.sjekk.Sjekkpunkt;
import bospor.config.Oppfoering;
import bospor.text.Ordliste;
import bospor.ui.about.AboutController;
import bospor.ui.common.Appearance;
import bospor.ui.common.BackgroundWork;
import bospor.ui.common.Texts;
import bospor.ui.common.ViewLoader;
import bospor.ui.log.LogController;
import bospor.ui.log.LogViewModel;
import bospor.ui.settings.CertificatesController;
import bospor.ui.settings.CertificatesViewModel;
import bospor.ui.settings.Setting;
import bospor.ui.settings.Setting.Origin;
import bospor.ui.settings.SettingsController;
import bospor.ui.settings.SettingsViewModel;
import bospor.ui.shell.OperationsViewModel;
import bospor.ui.shell.ShellController;
import bospor.ui.systemcheck.SystemcheckController;
import bospor.ui.systemcheck.SystemcheckViewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/**
 * The views beside the cases, wired by hand: settings, system check, the look-up log, the program itself, and the strip
 * with operations notices.
 */
final class Oppsynsvisninger {
    private final BackgroundWork arbeid;
    private final CompletableFuture<Tjenester> tjenester;
    private final Appearance utseende;
    private final OperationsViewModel meldinger = new OperationsViewModel(Texts.of(ShellController.class));

    /** Views that wait for the services in the background. */
    Oppsynsvisninger(Felles felles) {
        arbeid = felles.arbeid();
        tjenester = felles.tjenester();
        utseende = felles.utseende();
    }

    /** The strip, empty until notices have been fetched. */
    OperationsViewModel meldinger() {
        return meldinger;
    }

    /** Fetches the notices of the last days; when they cannot be fetched nobody is disturbed. */
    void hentMeldinger(Tjenester klare, LocalDate idag) {
        arbeid.start(klare.oppsyn().meldinger()::get, lest -> meldinger.offer(lest, idag));
    }

    Parent innstillinger() {
        Texts tekster = Texts.of(SettingsController.class);
        SettingsViewModel modell = new SettingsViewModel(arbeid, tekster);
        Runnable les = () -> modell.load(this::lesInnstillinger, this::lesSertifikat);
        les.run();
        CertificatesViewModel valg = new CertificatesViewModel(
                () -> tjenester.get().oppsyn().velger(),
                arbeid,
                Platform::runLater,
                Oppsynsvisninger::kopier,
                les,
                tekster);
        valg.read();
        Parent sertifikater =
                ViewLoader.load(CertificatesController.class, () -> new CertificatesController(valg, tekster));
        return ViewLoader.load(SettingsController.class, () -> new SettingsController(modell, sertifikater, tekster));
    }

    Parent systemsjekk() {
        Texts tekster = Texts.of(SystemcheckController.class);
        SystemcheckViewModel modell = new SystemcheckViewModel(
                () -> tjenester.get().oppsyn().sjekk(), arbeid, Platform::runLater, Oppsynsvisninger::kopier, tekster);
        return ViewLoader.load(SystemcheckController.class, () -> new SystemcheckController(modell, tekster));
    }

    Parent logg() {
        Texts tekster = Texts.of(LogController.class);
        LogViewModel modell = new LogViewModel(
                () -> tjenester.join().loggleser(), arbeid, Clock.system(Forretningsklokke.NORGE), tekster);
        return utseende.columns()
                .follow(
                        ViewLoader.load(LogController.class, () -> new LogController(modell, tekster)),
                        "#table",
                        "logg");
    }

    static Parent omBospor() {
        return ViewLoader.load(
                AboutController.class,
                () -> new AboutController(
                        Ordliste.paaSkjermen(Programversjon.medBygg()), Texts.of(AboutController.class)));
    }

    private List<Setting> lesInnstillinger() throws Exception {
        return tjenester.get().oppsyn().innstillinger().get().stream()
                .map(Oppsynsvisninger::innstilling)
                .toList();
    }

    private Sjekkpunkt lesSertifikat() throws Exception {
        return tjenester.get().oppsyn().sertifikat().get();
    }

    private static Setting innstilling(Oppfoering o) {
        return new Setting(o.noekkel(), o.verdi(), opphav(o.opphav()), fil(o.fil()), o.laast());
    }

    /** The name only: the system check tells where the files lie. */
    private static String fil(@Nullable Path fil) {
        return fil == null ? "" : String.valueOf(fil.getFileName());
    }

    private static Origin opphav(Oppfoering.Opphav opphav) {
        return switch (opphav) {
            case STANDARD -> Origin.DEFAULT;
            case MASKIN -> Origin.ADMINISTRATOR;
            case BRUKER -> Origin.USER;
            case VALGT -> Origin.CHOSEN;
        };
    }

    private static void kopier(String rapport) {
        ClipboardContent innhold = new ClipboardContent();
        innhold.putString(rapport);
        Clipboard.getSystemClipboard().setContent(innhold);
    }
}
