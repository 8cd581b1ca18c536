package award.application.form;

import static award.shared.Message.message;

import award.application.Submission.Gap;
import award.scheme.FigureLanguage;
import award.scheme.rule.FormBlock;
import award.scheme.rule.FormBlock.Figures;
import award.scheme.rule.FormBlock.Indicator;
import award.scheme.rule.FormBlock.Lines;
import award.scheme.rule.FormBlock.Need;
import award.scheme.rule.FormBlock.Severity;
import award.shared.Message;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A form with what was filled in: what follows from it, what is missing, what cannot be.
///
/// @param told texts by key; what is not there is blank
public record FilledForm(ApplicationForm form, Map<String, String> told) {

    /// What figures say against each other (合理性提示).
    public record Doubt(String field, Message says, Severity severity) {}

    /// How much of what must be filled in is filled in.
    public record Progress(int filled, int needed) {

        public boolean isDone() {
            return filled >= needed;
        }

        public boolean isBegun() {
            return filled > 0;
        }
    }

    public FilledForm {
        told = Map.copyOf(told);
    }

    public String told(String key) {
        return told.getOrDefault(key, "");
    }

    private boolean isBlank(String key) {
        return told(key).isBlank();
    }

    /// The value of an indicator in a year, given or computed; empty when it is not there or cannot be computed.
    public Optional<BigDecimal> figure(Figures block, Indicator indicator, int year) {
        return indicator.isComputed()
                ? indicator.reckon(known(block, year))
                : Figure.read(told(ApplicationForm.cell(block, indicator, year)));
    }

    /// The given figures of a year, with those of the year before.
    private Map<String, BigDecimal> known(Figures block, int year) {
        var known = new HashMap<String, BigDecimal>();
        block.indicators().stream().filter(indicator -> !indicator.isComputed()).forEach(indicator -> {
            Figure.read(told(ApplicationForm.cell(block, indicator, year))).ifPresent(value -> known.put(indicator.key(), value));
            Figure.read(told(ApplicationForm.cell(block, indicator, year - 1)))
                    .ifPresent(value -> known.put(indicator.key() + FigureLanguage.BEFORE, value));
        });
        return known;
    }

    /// The lines in which anything stands, by their numbers.
    public List<Integer> rows(Lines lines) {
        return IntStream.rangeClosed(1, lines.most()).filter(row -> isUsed(lines, row)).boxed().toList();
    }

    private boolean isUsed(Lines lines, int row) {
        return lines.columns().stream().anyMatch(column -> !isBlank(ApplicationForm.cell(lines, row, column)));
    }

    /// Characters of a block of texts, as an office counts them.
    public int words(FormBlock block) {
        return form.fields(block.key()).stream().filter(field -> field.type() == FieldType.LONG_TEXT)
                .mapToInt(field -> WordCount.of(told(field.key()))).sum();
    }

    /// What figures say against each other, year by year.
    public List<Doubt> doubts() {
        return form.blocks().stream().filter(Figures.class::isInstance).map(Figures.class::cast).flatMap(this::doubts).toList();
    }

    private Stream<Doubt> doubts(Figures block) {
        return form.years(block).stream().flatMap(year -> {
            var known = known(block, year);
            return block.checks().stream()
                    .filter(check -> check.holds().holds(known).filter(holds -> !holds).isPresent())
                    .map(check -> new Doubt(fieldOf(block, check, year), message("application.form.doubt", year, check.says()), check.severity()));
        });
    }

    private static String fieldOf(Figures block, FormBlock.Check check, int year) {
        return block.indicators().stream().filter(indicator -> check.holds().figures().contains(indicator.key())).findFirst()
                .map(indicator -> ApplicationForm.cell(block, indicator, year)).orElse(block.key());
    }

    /// What keeps the form from being handed in, block by block.
    public List<Gap> gaps() {
        return form.blocks().stream().flatMap(block -> gaps(block).stream()).toList();
    }

    public List<Gap> gaps(FormBlock block) {
        var faults = form.fields(block.key()).stream()
                .flatMap(field -> field.fault(told(field.key())).map(fault -> new Gap(field.key(), fault)).stream());
        return Stream.concat(missing(block), faults).toList();
    }

    private Stream<Gap> missing(FormBlock block) {
        return switch (block) {
            case Lines lines -> missing(lines);
            case Figures figures -> Stream.concat(missing(figures), doubts(figures)
                    .filter(doubt -> doubt.severity() == Severity.REFUSE).map(doubt -> new Gap(doubt.field(), doubt.says())));
            case FormBlock.SelfAssessment self when words(self) > self.limit() -> Stream.concat(blanks(self),
                    Stream.of(new Gap(self.key(), message("application.form.tooLong", self.name(), words(self), self.limit()))));
            case FormBlock.Commitment commitment -> form.fields(block.key()).stream().filter(field -> !told(field.key()).equals("true"))
                    .limit(1).map(field -> new Gap(field.key(), message("application.form.notCommitted", commitment.name())));
            default -> blanks(block);
        };
    }

    private Stream<Gap> blanks(FormBlock block) {
        return form.fields(block.key()).stream().filter(field -> field.required() && isBlank(field.key()))
                .map(field -> new Gap(field.key(), message("application.form.missing", field.label())));
    }

    private Stream<Gap> missing(Lines lines) {
        var rows = rows(lines);
        var tooFew = rows.size() < lines.least()
                ? Stream.of(new Gap(lines.key(), message("application.form.tooFew", lines.name(), lines.least())))
                : Stream.<Gap>of();
        return Stream.concat(tooFew, rows.stream().flatMap(row -> lines.columns().stream()
                .filter(column -> column.need() == Need.REQUIRED && isBlank(ApplicationForm.cell(lines, row, column)))
                .map(column -> new Gap(ApplicationForm.cell(lines, row, column),
                        message("application.form.missingIn", row, column.name())))));
    }

    /// One gap for each indicator, with the first year that is missing: a hundred lines would help nobody.
    private Stream<Gap> missing(Figures figures) {
        return figures.indicators().stream()
                .filter(indicator -> !indicator.isComputed() && indicator.need() == Need.REQUIRED)
                .flatMap(indicator -> form.years(figures, indicator).stream()
                        .map(year -> ApplicationForm.cell(figures, indicator, year)).filter(this::isBlank).limit(1)
                        .map(key -> new Gap(key, message("application.form.missing", indicator.name()))));
    }

    public Progress progress(FormBlock block) {
        if (block instanceof Lines lines) return new Progress(Math.min(rows(lines).size(), Math.max(1, lines.least())), Math.max(0, lines.least()));
        var needed = form.fields(block.key()).stream().filter(FormField::required).toList();
        return new Progress((int) needed.stream().filter(field -> !isBlank(field.key())).count(), needed.size());
    }

    /// The facts that the conditions of the regulation ask for, as declared here.
    public Map<String, String> facts() {
        var declared = new HashMap<String, String>();
        form.blocks().stream().filter(FormBlock.Register.class::isInstance).forEach(register -> form.facts().fields().forEach(fact ->
                declared.put(fact.key(), told(register.key() + "." + fact.key()))));
        return form.facts().keep(declared);
    }
}
