package bospor.ui.timeline;

import bospor.ui.common.Theme;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/**
 * Prints what is shown of the household on one page: figures, picture, what the colours mean and what is not known. Always in
 * light colours.
 */
final class TimelinePrint {
    /** Pixels: the proportions of the printable part of an A4 page that lies down. */
    private static final double BREDDE = 1120;

    private static final double HOEYDE = 750;

    private final TimelineViewModel vm;

    TimelinePrint(TimelineViewModel vm) {
        this.vm = vm.avtrykk();
    }

    /** Asks which printer and prints; what stood in the way as a sentence, empty when nothing did or the user changed his mind. */
    Optional<String> skrivUt(Window vindu) {
        PrinterJob jobb = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
        if (jobb == null) {
            return Optional.of(Tekst.av("skrivUt.ingenSkriver"));
        }
        // Never anything of a case: the queue of a printer is read by many.
        jobb.getJobSettings().setJobName("Bospor");
        PageLayout ark =
                jobb.getPrinter().createPageLayout(Paper.A4, PageOrientation.LANDSCAPE, Printer.MarginType.DEFAULT);
        jobb.getJobSettings().setPageLayout(ark);
        if (!jobb.showPrintDialog(vindu)) {
            jobb.cancelJob();
            return Optional.empty();
        }
        PageLayout valgt = jobb.getJobSettings().getPageLayout();
        double skala = Math.min(valgt.getPrintableWidth() / BREDDE, valgt.getPrintableHeight() / HOEYDE);
        Group paaArket = side();
        paaArket.getTransforms().add(new Scale(skala, skala));
        boolean ferdig = jobb.printPage(valgt, paaArket) && jobb.endJob();
        return ferdig ? Optional.empty() : Optional.of(Tekst.av("skrivUt.gikkIkke"));
    }

    /** The page, laid out. */
    Group side() {
        VBox side = new VBox(12);
        side.getStyleClass().add("utskrift");
        side.setPrefSize(BREDDE, HOEYDE);
        Tidslinje t = vm.tidslinjeProperty().get();
        Utsnitt u = vm.utsnittProperty().get();
        if (t == null || u == null) {
            return new Group(side);
        }
        Label tittel = new Label(Tekst.av("skrivUt.tittel", t.saksnummer()));
        tittel.getStyleClass().add("heading-1");
        Label periode = new Label(t.periodetekst(u.maaneder()));
        IncomeChart diagram = new IncomeChart(vm);
        VBox.setVgrow(diagram, Priority.ALWAYS);
        side.getChildren().addAll(tittel, periode, new FiguresPane(vm), diagram, new LegendPane(vm));
        for (Varsel varsel : Varsel.av(t)) {
            Label linje = new Label(varsel.tekst());
            linje.setWrapText(true);
            side.getChildren().add(linje);
        }
        Group rot = new Group(side);
        Scene ark = new Scene(rot, BREDDE, HOEYDE);
        Theme.dressForPaper(ark);
        ark.getStylesheets().add(String.valueOf(TimelineController.class.getResource("timeline.css")));
        rot.applyCss();
        rot.layout();
        return rot;
    }
}
