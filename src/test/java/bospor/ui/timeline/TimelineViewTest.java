package bospor.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bospor.casework.AapenSak;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class TimelineViewTest extends Tidslinjevindu {
    @Start
    void start(Stage primary) {
        vis(primary);
    }

    @Override
    void aapne(AapenSak sak) {
        super.aapne(sak);
        oppsett();
    }

    /** Bars, figures and cells are made when the window is laid out, and on a busy machine that pulse may be late. */
    private static void oppsett() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(
                LENGST,
                () -> List.copyOf(Window.getWindows()).forEach(w -> {
                    Parent rot = w.getScene().getRoot();
                    rot.resize(w.getScene().getWidth(), w.getScene().getHeight());
                    // What the first layout makes is laid out by the second.
                    for (int i = 0; i < 2; i++) {
                        rot.applyCss();
                        rot.layout();
                    }
                }));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static ChartPart del(FxRobot robot, int aar, int maaned, String type) {
        return robot.lookup(n -> n instanceof ChartPart d
                        && d.sted().maaned().equals(YearMonth.of(aar, maaned))
                        && (type.isEmpty()
                                ? d.sted().serie() == null
                                : d.getAccessibleText().contains(", " + type + ",")))
                .query();
    }

    private static @Nullable Node fokus(FxRobot robot) {
        return robot.window(0).getScene().getFocusOwner();
    }

    private static List<String> poster(FxRobot robot) {
        ListView<Postlinje> liste = robot.lookup(".postliste").query();
        return liste.getItems().stream().map(Postlinje::tekst).toList();
    }

    /** The bars that are shown: one for each month and source with an amount. */
    private static Set<Node> soyler(FxRobot robot) {
        return robot.lookup(".maaned > .soyle").lookup(Node::isVisible).queryAll();
    }

    @Test
    void tomtUtenSakOgDiagramMedSak(FxRobot robot) {
        assertThat(robot.lookup(".tomt").query().isVisible()).isTrue();
        aapne(Testhusstander.h04());
        assertThat(robot.lookup(".tomt").query().isVisible()).isFalse();
        assertThat(robot.lookup(".maaned").queryAll()).hasSize(13);
        // Every month and source with an amount has a bar of its own.
        assertThat(soyler(robot)).hasSize(60);
        assertThat(soyler(robot))
                .allMatch(n -> n.getBoundsInParent().getHeight() >= 1)
                .allMatch(n -> n.getAccessibleRole() == AccessibleRole.BUTTON)
                .allMatch(n -> n.getAccessibleText().equals(n.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .allMatch(n -> n.getAccessibleText().endsWith("kroner")
                        || n.getAccessibleText().endsWith("engangsbeløp eller gjelder andre måneder"));
    }

    @Test
    void negativtBeloepLiggerUnderNullinjen(FxRobot robot) {
        aapne(Testhusstander.h04());
        double nullinje = robot.lookup(".nullinje").query().localToScene(0, 0).getY();
        ChartPart trekk = del(robot, 2025, 6, "trekk i lønn for ferie");
        ChartPart fastloenn = del(robot, 2025, 6, "fastlønn");
        assertThat(trekk.localToScene(0, 0).getY()).isGreaterThanOrEqualTo(nullinje);
        assertThat(fastloenn.localToScene(0, fastloenn.getHeight()).getY()).isLessThanOrEqualTo(nullinje);
        // −21 400 and 21 400 are equally tall.
        assertThat(trekk.getHeight()).isCloseTo(fastloenn.getHeight(), within(1.0));
    }

    @Test
    void helDiagrammetNaasMedTastaturet(FxRobot robot) {
        aapne(Testhusstander.h04());
        WaitForAsyncUtils.waitForAsyncFx(LENGST, () -> del(robot, 2026, 1, "").requestFocus());
        robot.type(KeyCode.LEFT, 3).type(KeyCode.UP);
        Node her = Objects.requireNonNull(fokus(robot));
        assertThat(her.getAccessibleText()).startsWith("oktober\u00A02025, David, Nav, sykepenger, 24\u00A0300 kroner");
        assertThat(robot.lookup(".pekekort").query().isVisible()).isTrue();
        assertThat(robot.lookup(".pekekort-linje").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("David · Sykepenger", "Nav", "24\u00A0300\u00A0kr");
        assertThat(poster(robot)).contains("Timelønn");
        robot.type(KeyCode.ENTER);
        assertThat(poster(robot)).contains("Sykepenger").doesNotContain("Timelønn");
        assertThat(fokus(robot)).isSameAs(her);
        robot.type(KeyCode.HOME);
        assertThat(Objects.requireNonNull(fokus(robot)).getAccessibleText()).startsWith("januar\u00A02025");
    }

    @Test
    void bareStedetMarkoerenStaarPaaErITabRekkefoelgen(FxRobot robot) {
        aapne(Testhusstander.h04());
        assertThat(robot.lookup(n -> n instanceof ChartPart && n.isFocusTraversable())
                        .queryAll())
                .hasSize(1);
    }

    @Test
    void klikkPaaEnSoyleViserPostene(FxRobot robot) {
        aapne(Testhusstander.h04());
        robot.clickOn(del(robot, 2025, 8, "fastlønn"));
        assertThat(poster(robot)).contains("Overtid");
        ListView<Postlinje> liste = robot.lookup(".postliste").query();
        assertThat(liste.getSelectionModel().getSelectedItem().tekst()).isEqualTo("Fastlønn");
    }

    @Test
    void skjermleserensHandlingViserPostene(FxRobot robot) {
        aapne(Testhusstander.h04());
        ChartPart juni = del(robot, 2025, 6, "");
        WaitForAsyncUtils.waitForAsyncFx(LENGST, () -> juni.executeAccessibleAction(AccessibleAction.FIRE));
        assertThat(poster(robot)).contains("Feriepenger", "Trekk i lønn for ferie");
    }

    private static CheckBox hake(FxRobot robot, String opplest) {
        return robot.lookup(n -> n instanceof CheckBox c && opplest.equals(c.getAccessibleText()))
                .query();
    }

    @Test
    void enHelPersonOgEnHelUtbetalerSkjulesMedEttTastetrykk(FxRobot robot) {
        aapne(Testhusstander.h04());
        CheckBox elin = hake(robot, "Vis alle kilder til Elin");
        CheckBox fastloenn = robot.lookup(n -> n instanceof CheckBox c
                        && String.valueOf(c.getAccessibleText()).startsWith("Vis Elin, ")
                        && c.getText().equals("Fastlønn"))
                .query();
        int alle = soyler(robot).size();
        robot.interact(elin::requestFocus);
        robot.type(KeyCode.SPACE);
        oppsett();
        int utenElin = soyler(robot).size();
        assertThat(utenElin).isLessThan(alle);
        assertThat(fastloenn.isSelected()).isFalse();
        robot.interact(fastloenn::fire);
        assertThat(elin.isIndeterminate()).isTrue();
        robot.interact(elin::fire);
        oppsett();
        assertThat(soyler(robot)).hasSize(alle);
        assertThat(fastloenn.isSelected()).isTrue();
        CheckBox nav = robot.lookup(".tegn-utbetaler.tegn-gruppe").queryAs(CheckBox.class);
        assertThat(nav.getAccessibleText()).startsWith("Vis alle kilder fra ").contains(nav.getText() + ", ");
        robot.interact(nav::requestFocus);
        robot.type(KeyCode.SPACE);
        oppsett();
        assertThat(soyler(robot).size()).isLessThan(alle);
        assertThat(robot.lookup(".skjultlinje .label").queryLabeled().getText()).startsWith("Skjulte kilder: ");
    }

    @Test
    void tegnforklaringenSkjulerEnKildeOgSierFraOmSummen(FxRobot robot) {
        aapne(Testhusstander.h01());
        CheckBox timeloenn = robot.lookup(
                        n -> n instanceof CheckBox c && c.getText().equals("Timelønn"))
                .query();
        robot.clickOn(timeloenn);
        oppsett();
        assertThat(soyler(robot)).hasSize(14);
        assertThat(robot.lookup(".sumtall").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .startsWith("19\u00A0400");
        assertThat(robot.lookup(".skjultlinje .label").queryLabeled().getText()).startsWith("Skjulte kilder: 1.");
        robot.clickOn("Vis alle");
        oppsett();
        assertThat(soyler(robot)).hasSize(26);
    }

    @Test
    void tabellenHarSammeStedSomDiagrammetOgSierTilstandenMedOrd(FxRobot robot) {
        aapne(Testhusstander.h04());
        robot.clickOn(del(robot, 2025, 8, "fastlønn")).clickOn("Tabell");
        oppsett();
        TableView<Tabellrad> tabell = robot.lookup(".inntektstabell").query();
        assertThat(tabell.isVisible()).isTrue();
        assertThat(robot.lookup(".inntektsdiagram").query().isVisible()).isFalse();
        assertThat(tabell.getItems()).hasSize(14);
        assertThat(tabell.getSelectionModel().getSelectedCells().getFirst().getRow())
                .isEqualTo(7);
        MonthCell juli = robot.lookup(n -> n instanceof MonthCell c
                        && c.getAccessibleText() != null
                        && c.getAccessibleText().equals("juli\u00A02025, David ingen inntekt rapportert"))
                .query();
        assertThat(juli.getText()).isEqualTo("0");
        assertThat(juli.getStyleClass()).contains("ingen-rapportert");
        robot.clickOn(juli);
        assertThat(poster(robot)).startsWith("David", "Elin");
        robot.clickOn("Diagram");
        oppsett();
        assertThat(del(robot, 2025, 7, "").isFocusTraversable()).isTrue();
    }

    @Test
    void sorteringLarSummenStaaSist(FxRobot robot) {
        aapne(Testhusstander.h04());
        robot.clickOn("Tabell");
        oppsett();
        TableView<Tabellrad> tabell = robot.lookup(".inntektstabell").query();
        WaitForAsyncUtils.waitForAsyncFx(
                LENGST, () -> tabell.getSortOrder().add(tabell.getColumns().get(1)));
        assertThat(tabell.getItems().getFirst().maaned()).isEqualTo(YearMonth.of(2025, 7));
        assertThat(tabell.getItems().getLast().erSum()).isTrue();
        assertThat(tabell.getItems().get(12).maaned()).isEqualTo(YearMonth.of(2025, 6));
    }

    @Test
    void kopierLeggerTabellenPaaUtklippstavlenUtenFoedselsnummer(FxRobot robot) {
        aapne(Testhusstander.h04());
        robot.clickOn("Kopier");
        String tekst = WaitForAsyncUtils.waitForAsyncFx(
                LENGST, () -> Clipboard.getSystemClipboard().getString());
        assertThat(tekst.lines()).hasSize(14);
        assertThat(tekst).contains("2025-06\tbeløp rapportert\t94490").doesNotContain("09898941512", "30819144016");
    }

    @Test
    void hurtigtastenKopiererBareDeValgteMaanedene(FxRobot robot) {
        aapne(Testhusstander.h04());
        robot.clickOn("Tabell");
        oppsett();
        robot.clickOn(robot.lookup(n -> n instanceof MonthCell c && "Mars\u00A02025".equals(c.getText()))
                .queryAs(MonthCell.class));
        robot.press(KeyCode.SHORTCUT, KeyCode.C).release(KeyCode.C, KeyCode.SHORTCUT);
        String tekst = WaitForAsyncUtils.waitForAsyncFx(
                LENGST, () -> Clipboard.getSystemClipboard().getString());
        assertThat(tekst.lines()).hasSize(2);
        assertThat(tekst).contains("2025-03\tbeløp rapportert\t57520");
    }

    @Test
    void skatteoppgjoerAapnesFraBaandetUnderMaanedene(FxRobot robot) {
        aapne(Testhusstander.h04());
        Set<Button> baand = robot.lookup(".oppgjoersbaand").queryAllAs(Button.class);
        assertThat(baand).hasSize(2);
        robot.clickOn(baand.iterator().next());
        assertThat(robot.lookup(".oppgjoer-tittel").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("David – Skatteoppgjør 2024", "Elin – Skatteoppgjør 2024");
    }

    @Test
    void ikkeHentetHarOrdOgIngenSum(FxRobot robot) {
        aapne(Testhusstander.h04MedFeil());
        assertThat(robot.lookup(".ukjent-stripe").queryLabeled().getText()).isEqualTo("Elin: feil, ikke hentet");
        assertThat(robot.lookup(".sumtall").queryAll()).isEmpty();
        robot.clickOn("Tabell");
        oppsett();
        MonthCell elin = robot.lookup(n -> n instanceof MonthCell c
                        && c.getAccessibleText() != null
                        && c.getAccessibleText().equals("januar\u00A02025, Elin feil, ikke hentet"))
                .query();
        assertThat(elin.getText()).isEqualTo("– feil");
    }
}
