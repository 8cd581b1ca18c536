package award.application.web;

import award.application.ApplicationSheet;
import award.application.Filling;
import award.application.form.ApplicationForm;
import award.application.form.FilledForm;
import award.application.form.FilledForm.Doubt;
import award.application.form.FilledForm.Progress;
import award.application.form.FormField;
import award.scheme.rule.FormBlock;
import award.scheme.rule.FormBlock.Figures;
import award.scheme.rule.FormBlock.Indicator;
import award.scheme.rule.FormBlock.Lines;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// An application's form with what is filled in, as pages show it: written in, or only read.
public final class FormSheet {

    private final ApplicationSheet sheet;
    private final FilledForm filled;
    private final Map<String, Filling> fillings;
    private final boolean writable;

    /// @param writable whether the reader may write at all; which fields are open, the application says
    public FormSheet(ApplicationSheet sheet, FilledForm filled, Map<String, Filling> fillings, boolean writable) {
        this.sheet = sheet;
        this.filled = filled;
        this.fillings = Map.copyOf(fillings);
        this.writable = writable;
    }

    /// A block as the list of blocks shows it.
    public record Part(FormBlock block, Progress progress, boolean asked) {

        public String tone() {
            if (!asked) return "";
            if (progress.isDone()) return "done";
            return progress.isBegun() ? "running" : "waiting";
        }

        public boolean isCounted() {
            return asked && progress.needed() > 0;
        }
    }

    /// One line of a table.
    ///
    /// @param later whether it is shown only when somebody asks for one more
    public record Line(int number, List<FieldCell> cells, boolean later) {}

    /// One indicator with its years.
    ///
    /// @param rank null where it is not asked for
    public record FigureLine(Indicator indicator, List<YearCell> years, FieldCell rank) {}

    /// An indicator in one year.
    ///
    /// @param cell  null where nothing is filled in: computed, or not asked for in that year
    /// @param value computed, empty when it cannot be
    public record YearCell(String key, FieldCell cell, boolean computed, String value) {}

    public ApplicationForm form() {
        return filled.form();
    }

    public FilledForm filled() {
        return filled;
    }

    public List<Part> parts() {
        return form().blocks().stream().map(block -> new Part(block, filled.progress(block), !isOnPaper(block))).toList();
    }

    /// The blocks that something can be filled in.
    public List<FormBlock> asked() {
        return form().blocks().stream().filter(block -> !isOnPaper(block)).toList();
    }

    private static boolean isOnPaper(FormBlock block) {
        return block instanceof FormBlock.Opinion;
    }

    public List<FieldCell> cells(FormBlock block) {
        return form().fields(block.key()).stream().map(this::cell).toList();
    }

    public FieldCell cell(FormField field) {
        return new FieldCell(field, fillings.getOrDefault(field.key(), Filling.none(field.key())), writable && sheet.opens(field.key()));
    }

    /// The lines of a table: those in use, one more to go on with, the others at hand.
    public List<Line> lines(Lines block) {
        var used = filled.rows(block);
        int shown = Math.max(Math.max(1, block.least()), used.isEmpty() ? 1 : used.getLast() + 1);
        return IntStream.rangeClosed(1, block.most()).mapToObj(row -> new Line(row, block.columns().stream()
                .map(column -> cell(form().field(ApplicationForm.cell(block, row, column)).orElseThrow())).toList(), row > shown)).toList();
    }

    /// The lines in which something stands.
    public List<Line> used(Lines block) {
        var used = filled.rows(block);
        return lines(block).stream().filter(line -> used.contains(line.number())).toList();
    }

    /// The years at the head of a table of figures, the base year first where one is asked for.
    public List<Integer> years(Figures block) {
        return block.indicators().stream().map(indicator -> form().years(block, indicator))
                .reduce((some, more) -> some.size() >= more.size() ? some : more).orElseThrow();
    }

    public List<FigureLine> figures(Figures block) {
        var years = years(block);
        return block.indicators().stream().map(indicator -> new FigureLine(indicator,
                years.stream().map(year -> year(block, indicator, year)).toList(),
                form().field(ApplicationForm.rank(block, indicator)).map(this::cell).orElse(null))).toList();
    }

    private YearCell year(Figures block, Indicator indicator, int year) {
        var key = ApplicationForm.cell(block, indicator, year);
        var computed = indicator.isComputed() && form().years(block).contains(year);
        var value = computed ? filled.figure(block, indicator, year).map(BigDecimal::toPlainString).orElse("") : "";
        return new YearCell(key, form().field(key).map(this::cell).orElse(null), computed, value);
    }

    public List<Doubt> doubts() {
        return filled.doubts();
    }

    public Optional<FormBlock> block(String key) {
        return form().rule().block(key);
    }
}
