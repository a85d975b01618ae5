package bospor.app;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.AapenSak;
import bospor.casework.Detaljinnsyn;
import bospor.casework.Loggrad;
import bospor.casework.LookupLog;
import bospor.casework.LookupLogReader.Utvalg;
import bospor.casework.Testhusstander;
import bospor.casework.utkast.Beregningsutkast;
import bospor.casework.utkast.Boligforslag;
import bospor.casework.utkast.Maanedsposter;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.lookuplog.Loggidentitet;
import bospor.lookuplog.Loggleser;
import bospor.lookuplog.Oppslagslogg;
import bospor.rules.statlig.StatligBostoette;
import bospor.ui.calculation.CalculationController;
import bospor.ui.calculation.CalculationViewModel;
import bospor.ui.calculation.Drafts;
import bospor.ui.calculation.Names;
import bospor.ui.common.DirectWork;
import bospor.ui.common.OpenCase;
import bospor.ui.common.Theme;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.details.DetailsLink;
import bospor.ui.common.details.OpenDetails;
import bospor.ui.common.saving.NoSaving;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Totals first in the calculation too: another adult's posts are opened when somebody asks, and the real log knows who. */
class DetaljerIBeregningenTest extends ApplicationTest {
    private static final byte[] NOEKKEL = new byte[32];

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in
    private Path mappe;

    private final OpenCase openCase = new OpenCase();
    private Detaljinnsyn innsyn = (_, _) -> false;

    @Override
    public void start(Stage stage) {
        Theme.install();
        CalculationViewModel model = new CalculationViewModel(
                new OpenDetails(openCase, (sak, person) -> innsyn.aapne(sak, person), new DirectWork()),
                new StatligBostoette()::beregn,
                new DirectWork(),
                new Names(_ -> Optional.of("Tromsø"), _ -> null),
                _ -> Optional.of(new Boligforslag(
                        Kroner.av(14_800), new Kommunenummer("5501"), List.of(9, 6), "forslag fra øvelsen")),
                Drafts.NONE);
        stage.setScene(new Scene(
                Theme.dress(ViewLoader.load(
                        CalculationController.class, () -> new CalculationController(model, _ -> {}, NoSaving.SAVER))),
                1280,
                720));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @BeforeEach
    void aapneSaken() {
        innsyn = Detaljinnsyn.loggfoert(new Oppslagslogg(
                mappe, new Loggidentitet("kari", "Boligkontoret", "saksbehandler"), NOEKKEL, Clock.systemUTC()));
        AapenSak sak = Testhusstander.h04();
        interact(() -> openCase.open(sak));
    }

    @Test
    void posteneTilDenAndreVoksneErLukketMenSummenSes() throws Exception {
        assertThat(ord()).anyMatch(o -> o.startsWith("Sum rapportert")).noneMatch(o -> o.contains("Fastlønn, Elin"));
        assertThat(lookup(".post-row").queryAll()).hasSize(poster(0));
        assertThat(lenker()).hasSize(1);
        assertThat(innsynslinjer()).isEmpty();
    }

    @Test
    void lenkenAapnerPosteneNaarLoggenErSkrevetOgBareEnGang() throws Exception {
        interact(() -> lenker().getFirst().fire());
        assertThat(lookup(".post-row").queryAll()).hasSize(poster(0) + poster(1));
        assertThat(lenker()).isEmpty();
        assertThat(innsynslinjer()).hasSize(1);
    }

    @Test
    void linjenIUtregningenAapnesMedEnterOgFoeresILoggen() throws Exception {
        TreeView<?> tre = lookup("#tree").queryAs(TreeView.class);
        interact(() -> lookup("#expand").queryButton().fire());
        int foer = tre.getExpandedItemCount();
        int linje = linje(tre, "Inntekt, Elin");
        assertThat(tre.getTreeItem(linje).isLeaf()).isTrue();
        interact(() -> {
            tre.requestFocus();
            tre.getSelectionModel().select(linje);
        });
        type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(tre.getTreeItem(linje(tre, "Inntekt, Elin")).isLeaf()).isFalse();
        assertThat(tre.getExpandedItemCount()).isGreaterThan(foer);
        assertThat(innsynslinjer()).hasSize(1);
    }

    @Test
    void utenLoggForblirPosteneLukketOgDetSies() {
        innsyn = Detaljinnsyn.loggfoert(new StengtLogg(new LookupLog.Utilgjengelig("stengt")));
        interact(() -> lenker().getFirst().fire());
        assertThat(lookup(".post-row").queryAll()).hasSize(poster(0));
        assertThat(ord()).anyMatch(o -> o.startsWith("Detaljene kan ikke åpnes"));
    }

    private int poster(int person) {
        AapenSak sak = Testhusstander.h04();
        return Maanedsposter.av(
                        sak, person, Beregningsutkast.foersteForslag(sak).maaned())
                .size();
    }

    private List<DetailsLink> lenker() {
        return List.copyOf(lookup(".persons .detaljlenke").queryAllAs(DetailsLink.class));
    }

    private List<String> ord() {
        return lookup(".label").queryAllAs(Labeled.class).stream()
                .filter(Node::isVisible)
                .map(Labeled::getText)
                .toList();
    }

    private static int linje(TreeView<?> tre, String navn) {
        for (int i = 0; i < tre.getExpandedItemCount(); i++) {
            // The first name is the line's own; the lines below it come later.
            String linjen = tre.getTreeItem(i).getValue().toString();
            if (linjen.startsWith("name=" + navn + ", amount", linjen.indexOf("name="))) {
                return i;
            }
        }
        throw new AssertionError("linjen «" + navn + "» vises ikke");
    }

    private List<Loggrad> innsynslinjer() throws LookupLog.Utilgjengelig {
        return new Loggleser(mappe, NOEKKEL, ZoneId.of("Europe/Oslo"))
                .les(Utvalg.ALT).stream()
                        .filter(r -> Loggrad.INNSYN.equals(r.resultat()))
                        .toList();
    }
}
