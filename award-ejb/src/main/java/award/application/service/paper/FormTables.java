package award.application.service.paper;

import static award.application.service.paper.PaperWords.say;

import award.application.form.ApplicationForm;
import award.application.form.FilledForm;
import award.application.form.FormField;
import award.document.Align;
import award.document.Cell;
import award.document.Column;
import award.document.Row;
import award.document.Stamp;
import award.document.Style;
import award.document.Table;
import award.scheme.rule.FormBlock;
import award.scheme.rule.FormBlock.Figures;
import award.scheme.rule.FormBlock.Indicator;
import award.scheme.rule.FormBlock.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The tables of the printed form.
record FormTables(FilledForm filled) {

    private static final Style SMALL = Style.CELL.sized(10.5, 15);
    private static final double MM_FOR_A_LINE = 7.5;

    /// Name and value, two to a row.
    Table fields(FormBlock.Register block) {
        var fields = filled.form().fields(block.key());
        var rows = IntStream.iterate(0, at -> at < fields.size(), at -> at + 2).mapToObj(at -> Row.of(Stream.concat(
                cells(fields.get(at)), at + 1 < fields.size() ? cells(fields.get(at + 1)) : Stream.of(Cell.of(""), Cell.of("")))
                .toArray(Cell[]::new))).toList();
        var columns = List.of(Column.centred(2.2), Column.left(3), Column.centred(2.2), Column.left(3));
        return new Table(columns, List.of(), rows, Table.Borders.GRID, SMALL);
    }

    private Stream<Cell> cells(FormField field) {
        var told = filled.told(field.key());
        return Stream.of(Cell.of(say(field.label())), Cell.of(told.isBlank() ? "" : say(field.inWords(told))));
    }

    Table lines(Lines block) {
        var columns = new ArrayList<Column>(List.of(Column.centred(1)));
        block.columns().forEach(column -> columns.add(column.type() == FormBlock.ColumnType.NUMBER ? Column.right(2) : Column.left(3)));
        var head = Row.of(Stream.concat(Stream.of(say("place")), block.columns().stream().map(FormBlock.Column::name)).toArray(String[]::new));
        var used = filled.rows(block);
        var table = Table.of(columns, head).styled(SMALL);
        if (used.isEmpty()) return table.add(Row.of(Cell.of(say("none")).spanning(columns.size()).aligned(Align.CENTRE)));
        return table.addAll(IntStream.range(0, used.size()).mapToObj(at -> Row.of(Stream.concat(Stream.of(String.valueOf(at + 1)),
                block.columns().stream().map(column -> filled.told(ApplicationForm.cell(block, used.get(at), column)))).toArray(String[]::new))).toList());
    }

    /// Three years side by side, the base year before them where one is asked for.
    Table figures(Figures block) {
        var years = block.indicators().stream().map(indicator -> filled.form().years(block, indicator))
                .reduce((some, more) -> some.size() >= more.size() ? some : more).orElseThrow();
        var columns = new ArrayList<Column>(List.of(Column.left(4.6), Column.centred(2)));
        years.forEach(year -> columns.add(Column.right(2.3)));
        columns.add(Column.left(2));
        var head = new ArrayList<>(List.of(say("indicator"), say("unit")));
        years.forEach(year -> head.add(say("year", year)));
        head.add(say("rank"));
        return Table.of(columns, Row.of(head.toArray(String[]::new))).styled(SMALL)
                .addAll(block.indicators().stream().map(indicator -> row(block, indicator, years)).toList());
    }

    private Row row(Figures block, Indicator indicator, List<Integer> years) {
        var cells = new ArrayList<>(List.of(indicator.name(), indicator.unit()));
        years.forEach(year -> cells.add(figure(block, indicator, year)));
        cells.add(indicator.ranked() ? filled.told(ApplicationForm.rank(block, indicator)) : "");
        return Row.of(cells.toArray(String[]::new));
    }

    private String figure(Figures block, Indicator indicator, int year) {
        if (!filled.form().years(block, indicator).contains(year)) return say("dash");
        return filled.figure(block, indicator, year).map(number -> number.toPlainString()).orElse("");
    }

    /// What is to be proven; the papers themselves follow the form.
    Table proofs(FormBlock.Evidence block) {
        var rows = IntStream.range(0, block.proofs().size()).mapToObj(at -> Row.of(String.valueOf(at + 1), block.proofs().get(at).name(),
                say("need." + block.proofs().get(at).need().name()), "")).toList();
        return Table.of(List.of(Column.centred(1), Column.left(6), Column.centred(2), Column.left(3)),
                Row.of(say("place"), say("proof"), say("proof.need"), say("proof.pages"))).styled(SMALL).addAll(rows);
    }

    Stamp opinion(FormBlock.Opinion block) {
        return new Stamp(block.name(), List.of(), List.of(say("seal"), say("seal.date")), Math.min(150, Math.max(30, block.lines() * MM_FOR_A_LINE)));
    }
}
