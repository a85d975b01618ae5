package bospor.ui.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import bospor.casework.Testhusstander;
import bospor.casework.utkast.Boligforslag;
import bospor.casework.utkast.Utenforgrunn;
import bospor.domain.Kommunenummer;
import bospor.domain.Kroner;
import bospor.domain.Termin;
import bospor.ui.common.Await;
import bospor.ui.common.OpenCase;
import bospor.ui.common.Theme;
import bospor.ui.common.ViewLoader;
import bospor.ui.common.VirtualThreadWork;
import bospor.ui.common.details.OpenDetails;
import bospor.ui.common.saving.NoSaving;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CalculationViewTest {
    private final OpenCase openCase = new OpenCase();
    private final List<String> opened = new ArrayList<>();
    private Parent root = new javafx.scene.layout.Pane();

    @Start
    void start(Stage stage) {
        Theme.install();
        CalculationViewModel model = new CalculationViewModel(
                new OpenDetails(openCase, (_, _) -> true, new VirtualThreadWork()),
                new FakeBeregner(),
                new VirtualThreadWork(),
                Names.ofKommuner(_ -> Optional.of("Tromsø")),
                _ -> Optional.of(
                        new Boligforslag(Kroner.av(9450), new Kommunenummer("5501"), List.of(), "forslag fra øvelsen")),
                Drafts.NONE);
        openCase.open(Testhusstander.h01());
        root = Theme.dress(ViewLoader.load(
                CalculationController.class, () -> new CalculationController(model, opened::add, NoSaving.SAVER)));
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(root, 1280, 720));
        stage.show();
    }

    @Test
    void maanedsvelgerenViserPosteneForMaaneden(FxRobot robot) {
        robot.clickOn("#previous");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#situation").queryAs(Label.class).getText()).isEqualTo("Situasjon per 01.12.2025");
        assertThat(robot.lookup("#next").query().isDisabled()).isFalse();
        ComboBox<Termin> month = robot.lookup("#month").queryComboBox();
        robot.interact(() -> month.setValue(Termin.av(2025, 6)));
        assertThat(robot.lookup(".post-counted").queryAllAs(CheckBox.class))
                .extracting(CheckBox::getText)
                .containsExactly("Arbeidsavklaringspenger (AAP)", "Timelønn", "Feriepenger");
    }

    @Test
    void husleieSomSkrivesEndrerResultatet(FxRobot robot) {
        waitForHeadline(robot, "2\u00a0079\u00a0kr per måned");
        type(robot, "#HUSLEIE", "12 000");
        waitForHeadline(robot, "3\u00a0354\u00a0kr per måned");
    }

    @Test
    void ctrlZAngrerDetSomErFoertHvorEnManStaar(FxRobot robot) {
        waitForHeadline(robot, "2\u00a0079\u00a0kr per måned");
        type(robot, "#HUSLEIE", "12 000");
        waitForHeadline(robot, "3\u00a0354\u00a0kr per måned");
        type(robot, "#children", "9");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(robot.lookup("#children").queryAs(TextField.class).getText()).isEmpty();
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        waitForHeadline(robot, "2\u00a0079\u00a0kr per måned");
        assertThat(robot.lookup("#HUSLEIE").queryAs(TextField.class).getText()).isEqualTo("9\u00a0450");
        robot.push(KeyCode.SHORTCUT, KeyCode.Y);
        waitForHeadline(robot, "3\u00a0354\u00a0kr per måned");
    }

    @Test
    void feilIFeltetVisesOgTallettForsvinner(FxRobot robot) {
        type(robot, "#HUSLEIE", "tolv tusen");
        waitForHeadline(robot, "Ikke beregnet ennå");
        assertThat(robot.lookup(".field-error").queryAllAs(Label.class))
                .filteredOn(Node::isVisible)
                .extracting(Label::getText)
                .containsExactly("Skriv beløpet med tall, for eksempel 9\u00a0450 eller 9\u00a0450,50.");
        assertThat(robot.lookup("#HUSLEIE").queryAs(TextField.class).getText()).isEqualTo("tolv tusen");
        assertThat(robot.lookup("#tree").query().isVisible()).isFalse();
    }

    @Test
    void utregningenAapnesMedTastaturNedTilDenInnrapportertePosten(FxRobot robot) {
        waitForHeadline(robot, "2\u00a0079\u00a0kr per måned");
        TreeView<Line> tree = tree(robot);
        robot.interact(() -> {
            tree.requestFocus();
            tree.getSelectionModel().selectFirst();
        });
        // Bostøtte › Egenandel › Inntektsgrunnlag › person › post
        robot.type(KeyCode.DOWN, 2);
        robot.type(KeyCode.RIGHT, 2);
        robot.type(KeyCode.RIGHT, 2);
        robot.type(KeyCode.RIGHT, 2);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(tree.getSelectionModel().getSelectedItem().getValue().spoken())
                .isEqualTo("arbeidsavklaringspenger. 20\u00a0360\u00a0kr/mnd. Innrapportert for januar\u00a02026 av"
                        + " org.nr. 310\u00a0000\u00a0043, arbeidsavklaringspenger (AAP)");
    }

    @Test
    void utregningenBlirStaaendeAapenNaarTalleneEndres(FxRobot robot) {
        waitForHeadline(robot, "2\u00a0079\u00a0kr per måned");
        robot.clickOn("#expand");
        int open = tree(robot).getExpandedItemCount();
        assertThat(open).isGreaterThan(8);
        type(robot, "#HUSLEIE", "12 000");
        waitForHeadline(robot, "3\u00a0354\u00a0kr per måned");
        assertThat(tree(robot).getExpandedItemCount()).isEqualTo(open);
        robot.clickOn("#collapse");
        assertThat(tree(robot).getExpandedItemCount()).isEqualTo(4);
    }

    @Test
    void linjenAapnerBestemmelsenMedEnter(FxRobot robot) {
        waitForHeadline(robot, "2\u00a0079\u00a0kr per måned");
        robot.interact(() -> {
            tree(robot).requestFocus();
            tree(robot).getSelectionModel().selectFirst();
        });
        robot.type(KeyCode.ENTER);
        assertThat(opened).containsExactly("https://lovdata.no/forskrift/2012-11-29-1283/§1");
    }

    @Test
    @SuppressWarnings("unchecked") // a node found by its style class has no type
    void postHoldesUtenforMedGrunnOgDokument(FxRobot robot) {
        waitForHeadline(robot, "2\u00a0079\u00a0kr per måned");
        robot.clickOn("Timelønn");
        Node box = robot.lookup(".post-out").queryAll().stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow();
        ComboBox<Utenforgrunn> ground = robot.from(box).lookup(".combo-box").queryAs(ComboBox.class);
        robot.interact(() -> ground.setValue(Utenforgrunn.AAPENBART_FEIL));
        Node document = robot.from(box).lookup(".post-document").query();
        robot.clickOn(document).write("brev");
        waitForHeadline(robot, "2\u00a0689\u00a0kr per måned");
        robot.clickOn("Angre");
        waitForHeadline(robot, "2\u00a0079\u00a0kr per måned");
    }

    @Test
    void alleKontrollerHarNavn() {
        List<Node> unnamed = new ArrayList<>();
        collect(root, unnamed);
        assertThat(unnamed).isEmpty();
    }

    private static void collect(Node node, List<Node> unnamed) {
        boolean named = node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String s && !s.isBlank();
        boolean control = node instanceof TextField
                || node instanceof ComboBox
                || node instanceof CheckBox
                || node instanceof TreeView
                || node instanceof javafx.scene.control.Button;
        if (control
                && !named
                && (node.getAccessibleText() == null || node.getAccessibleText().isBlank())) {
            unnamed.add(node);
        }
        if (node instanceof Parent p) {
            p.getChildrenUnmodifiable().forEach(c -> collect(c, unnamed));
        }
    }

    @SuppressWarnings("unchecked") // a node found by its id has no type
    private static TreeView<Line> tree(FxRobot robot) {
        return robot.lookup("#tree").queryAs(TreeView.class);
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A).write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void waitForHeadline(FxRobot robot, String text) {
        Await.until(
                () -> robot.lookup("#headline").queryAs(Label.class).getText().equals(text));
    }
}
