package bospor.ui.calculation;

import bospor.casework.Husstandsmedlem;
import bospor.casework.regneark.Ark;
import bospor.casework.regneark.Ark.Kolonne;
import bospor.casework.regneark.Celle;
import bospor.casework.regneark.Regneark;
import bospor.domain.Kroner;
import bospor.trace.Beregningsresultat;
import bospor.trace.Enhet;
import bospor.trace.Grunn;
import bospor.trace.Noekkeltall;
import bospor.trace.Sats;
import bospor.trace.Spor;
import bospor.ui.common.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A result with its breakdown as a spreadsheet: every line of the explanation with its value as a number: no zero is hidden, and details that are closed on the screen are closed here. */
final class CalculationSheets {
    private static final int NARROW = 14;
    private static final int WIDE = 34;
    private static final int SENTENCE = 60;

    private final Texts texts;

    CalculationSheets(Texts texts) {
        this.texts = texts;
    }

    /**
     * The spreadsheet.
     *
     * @param lines the explanation of this result as the screen shows it
     * @param numbered those whose identity number is to be in the file; empty unless somebody asked
     */
    Regneark of(Beregningsresultat result, Line lines, List<Husstandsmedlem> numbered) {
        List<Ark> sheets = new ArrayList<>(List.of(summary(result), breakdown(result.spor(), lines), rates(result)));
        if (!numbered.isEmpty()) {
            sheets.add(new Ark(
                    texts.get("sheet.persons"),
                    List.of(column("person", WIDE), column("number", NARROW)),
                    numbered.stream()
                            .map(m -> List.of(
                                    Celle.tekst(m.visningsnavn()),
                                    Celle.tekst(m.fnr().gruppert())))
                            .toList()));
        }
        return new Regneark(sheets);
    }

    private Ark summary(Beregningsresultat result) {
        List<List<Celle>> rows = new ArrayList<>();
        rows.add(List.of(
                Celle.tekst(texts.get("sheet.month")),
                new Celle.Maaned(result.termin().maaned())));
        rows.add(List.of(
                Celle.tekst(texts.get("sheet.outcome")), Celle.tekst(texts.get("sheet.outcome." + result.utfall()))));
        rows.add(List.of(Celle.tekst(texts.get("sheet.perMonth")), Celle.beloep(result.beloepPerMaaned())));
        if (result.beloepPerAar() != null) {
            rows.add(List.of(Celle.tekst(texts.get("sheet.perYear")), Celle.beloep(result.beloepPerAar())));
        }
        for (Grunn reason : result.grunner()) {
            rows.add(List.of(Celle.tekst(texts.get("sheet.reason")), Celle.tekst(reason.tekst())));
        }
        for (Noekkeltall n : result.noekkeltall()) {
            BigDecimal value = n.verdi();
            rows.add(List.of(
                    Celle.tekst(n.navn()),
                    value == null ? Celle.tekst(texts.get("figure.none")) : value(value, n.enhet()),
                    Celle.tekst(n.enhet().tekst())));
        }
        rows.add(List.of(
                Celle.tekst(texts.get("sheet.rules")),
                Celle.tekst(result.regelsett().id() + " " + result.regelsett().versjon())));
        rows.add(List.of(Celle.tekst(texts.get("sheet.note")), Celle.tekst(texts.get("sheet.note.text"))));
        return new Ark(
                texts.get("sheet.summary"),
                List.of(column("what", WIDE), column("value", WIDE), column("unit", NARROW)),
                rows);
    }

    private Ark breakdown(Spor root, Line line) {
        List<List<Celle>> rows = new ArrayList<>();
        add(root, line, 0, rows);
        return new Ark(
                texts.get("sheet.breakdown"),
                List.of(
                        column("level", NARROW / 2),
                        column("what", SENTENCE),
                        column("value", NARROW),
                        column("unit", NARROW),
                        column("words", WIDE),
                        column("formula", SENTENCE),
                        column("provision", WIDE),
                        column("source", SENTENCE)),
                rows);
    }

    private void add(Spor node, Line line, int depth, List<List<Celle>> rows) {
        BigDecimal value = node.verdi();
        rows.add(List.of(
                Celle.tall(depth),
                new Celle.Tekst(line.name(), depth),
                value == null ? Celle.TOM : value(value, node.enhet()),
                value == null ? Celle.TOM : Celle.tekst(node.enhet().tekst()),
                value == null ? Celle.tekst(line.amount()) : Celle.TOM,
                Celle.tekst(line.formula()),
                line.provision() == null
                        ? Celle.TOM
                        : Celle.tekst(line.provision().tittel()),
                Celle.tekst(line.source())));
        for (int i = 0; i < line.children().size(); i++) {
            add(node.grunnlag().get(i), line.children().get(i), depth + 1, rows);
        }
    }

    private Ark rates(Beregningsresultat result) {
        List<List<Celle>> rows = new ArrayList<>();
        for (Sats s : result.satser()) {
            rows.add(List.of(
                    Celle.tekst(s.navn()),
                    value(s.verdi(), s.enhet()),
                    Celle.tekst(s.enhet().tekst()),
                    new Celle.Dato(s.virkningFra()),
                    Celle.tekst(s.hjemmel().tittel()),
                    Celle.tekst(texts.get("sheet.rate." + s.status())),
                    new Celle.Dato(s.kontrollert())));
        }
        return new Ark(
                texts.get("sheet.rates"),
                List.of(
                        column("what", WIDE),
                        column("value", NARROW),
                        column("unit", NARROW),
                        column("from", NARROW),
                        column("provision", WIDE),
                        column("status", WIDE),
                        column("checked", NARROW)),
                rows);
    }

    private static Celle value(BigDecimal value, Enhet unit) {
        return switch (unit) {
            case KRONER, KRONER_PER_MAANED, KRONER_PER_AAR -> Celle.beloep(Kroner.av(value));
            case ANDEL -> new Celle.Andel(value);
            case PROSENT, VEKT, PERSONER, AAR, TALL, INGEN -> new Celle.Tall(value);
        };
    }

    private Kolonne column(String key, int width) {
        return new Kolonne(texts.get("sheet.column." + key), width);
    }
}
