package bospor.ui.review;

import bospor.casework.notat.Skjoenn;
import bospor.domain.Kroner;
import bospor.text.Datotekst;
import bospor.text.Inntektstypenavn;
import bospor.text.Talltekst;
import bospor.ui.common.Texts;
import bospor.ui.common.table.ColumnMemory;
import bospor.ui.common.table.TextColumn;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The judgements of a note in one table: what, which month, why, which document, effect in kroner. */
final class SkjoennTable {
    private static final double ROW = 46;
    private static final Set<String> FIELDS = Set.of(
            "kapitalinntekt",
            "naeringsinntekt",
            "utlandsinntekt",
            "skattefriLeieinntektPerMaaned",
            "nettoformue",
            "overgangsfradragPerMaaned");

    private final ColumnMemory columns;
    private final Texts texts;

    SkjoennTable(ColumnMemory columns, Texts texts) {
        this.columns = columns;
        this.texts = texts;
    }

    TableView<Skjoenn> of(List<Skjoenn> judgements) {
        TableView<Skjoenn> table = new TableView<>();
        table.setAccessibleText(texts.get("skjoenn.tittel"));
        column(table, "hva", 140, s -> texts.get("skjoenn." + s.slag()));
        column(table, "gjelder", 190, this::about);
        column(table, "maaned", 100, s -> month(s.maaned()));
        column(table, "grunn", 150, s -> Objects.requireNonNullElse(s.grunn(), "–"));
        column(table, "dokument", 130, s -> Objects.requireNonNullElse(s.dokument(), "–"));
        column(table, "virkning", 90, s -> effect(s.virkning()));
        columns.follow(table, "skjoenn");
        table.getItems().setAll(judgements);
        table.setPrefHeight(ROW * (Math.min(judgements.size(), 6) + 1.4));
        table.setMinHeight(ROW * 2.4);
        return table;
    }

    private String about(Skjoenn s) {
        String what = FIELDS.contains(s.hva()) ? texts.get("felt." + s.hva()) : Inntektstypenavn.av("", s.hva());
        return texts.get(
                "skjoenn.gjelder", s.person(), what, Talltekst.kroner(s.beloep().verdi()));
    }

    private static String month(@Nullable YearMonth month) {
        return month == null ? "–" : Datotekst.maaned(month);
    }

    private static String effect(@Nullable Kroner effect) {
        return effect == null ? "–" : Words.signed(effect);
    }

    private void column(TableView<Skjoenn> table, String key, double width, Function<Skjoenn, String> words) {
        table.getColumns()
                .add(new TextColumn<>(key, texts.get("skjoenn.kolonne." + key), width, words)
                        .wrapped()
                        .inOrder());
    }
}
