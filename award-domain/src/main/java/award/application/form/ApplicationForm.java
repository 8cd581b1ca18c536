package award.application.form;

import static award.shared.Message.message;

import award.application.FactField;
import award.application.FactField.Choice;
import award.application.FactForm;
import award.scheme.Regulation;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.Criteria;
import award.scheme.rule.FormBlock;
import award.scheme.rule.FormBlock.Figures;
import award.scheme.rule.FormBlock.Indicator;
import award.scheme.rule.FormBlock.Lines;
import award.scheme.rule.FormBlock.Need;
import award.scheme.rule.FormRule;
import award.shared.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The form of one edition for one kind of awardee: every field by its key, block by block.
public final class ApplicationForm {

    private final FormRule rule;
    private final FactForm facts;
    private final Optional<Criteria> criteria;
    private final AwardeeKind kind;
    private final int year;
    private final Map<String, List<FormField>> byBlock = new LinkedHashMap<>();
    private final Map<String, FormField> byKey = new LinkedHashMap<>();

    private ApplicationForm(FormRule rule, Regulation regulation, int year) {
        this.rule = rule;
        this.facts = FactForm.of(regulation, rule.kind());
        this.criteria = regulation.rules().criteria();
        this.kind = rule.kind();
        this.year = year;
        rule.blocks().forEach(block -> byBlock.put(block.key(), fields(block).toList()));
        byBlock.values().forEach(fields -> fields.forEach(field -> byKey.put(field.key(), field)));
    }

    /// @param year of the launch: figures are asked of the full years before it
    /// @return empty when the regulation has no form for this kind
    public static Optional<ApplicationForm> of(Regulation regulation, AwardeeKind kind, int year) {
        return regulation.rules().form(kind).map(rule -> new ApplicationForm(rule, regulation, year));
    }

    public FormRule rule() {
        return rule;
    }

    public List<FormBlock> blocks() {
        return rule.blocks();
    }

    /// The facts that the conditions of the regulation ask for.
    public FactForm facts() {
        return facts;
    }

    public List<FormField> fields(String block) {
        return byBlock.getOrDefault(block, List.of());
    }

    public Optional<FormField> field(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The block to which a key belongs.
    public static String blockOf(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    /// The years that figures are asked of, the earliest first.
    public List<Integer> years(Figures block) {
        return IntStream.rangeClosed(year - block.years(), year - 1).boxed().toList();
    }

    /// The years in which an indicator stands, the base year included where it is asked for.
    public List<Integer> years(Figures block, Indicator indicator) {
        return indicator.base() ? IntStream.rangeClosed(year - block.years() - 1, year - 1).boxed().toList() : years(block);
    }

    /// The items of the criteria that the self-assessment follows.
    public List<Criteria.Item> items() {
        return criteria.map(Criteria::items).orElseGet(Stream::of).toList();
    }

    /// What a key of a field, a block or the whole form is called, for messages.
    public Message name(String key) {
        if (key.isEmpty()) return message("application.word", rule.name());
        var block = rule.block(blockOf(key)).map(FormBlock::name).orElse(key);
        return field(key).filter(field -> !field.label().equals(word(block)))
                .map(field -> message("application.form.fieldOf", block, field.label()))
                .orElseGet(() -> message("application.word", block));
    }

    private Stream<FormField> fields(FormBlock block) {
        return switch (block) {
            case FormBlock.Register register -> RegisterFields.of(register.key(), kind, facts);
            case Lines lines -> IntStream.rangeClosed(1, lines.most()).boxed().flatMap(row -> cells(lines, row));
            case Figures figures -> figures.indicators().stream().flatMap(indicator -> cells(figures, indicator));
            case FormBlock.Essay essay -> Stream.of(new FormField(essay.key(), word(essay.name()), FieldType.LONG_TEXT, List.of(),
                    essay.need() == Need.REQUIRED, essay.limit()));
            case FormBlock.SelfAssessment self -> items().stream().map(item -> new FormField(self.key() + "." + item.number(),
                    message("application.form.item", item.number(), item.name(), item.points()), FieldType.LONG_TEXT, List.of(), true, self.limit()));
            case FormBlock.Commitment commitment -> IntStream.range(0, commitment.pledges().size()).mapToObj(place -> new FormField(
                    commitment.key() + "." + (place + 1), word(commitment.pledges().get(place)), FieldType.YES_NO, List.of(), true, 0));
            case FormBlock.Evidence evidence -> Stream.of();
            case FormBlock.Opinion opinion -> Stream.of();
        };
    }

    /// Key of a cell of a line; lines are numbered from 1.
    public static String cell(Lines lines, int row, FormBlock.Column column) {
        return lines.key() + "." + row + "." + column.key();
    }

    private static Stream<FormField> cells(Lines lines, int row) {
        return lines.columns().stream().map(column -> new FormField(cell(lines, row, column),
                message("application.form.cell", row, column.name()), typeOf(column), choices(column.choices()), false, 0));
    }

    /// Key of a figure of a year.
    public static String cell(Figures figures, Indicator indicator, int year) {
        return figures.key() + "." + indicator.key() + "." + year;
    }

    /// Key of the rank in the industry.
    public static String rank(Figures figures, Indicator indicator) {
        return figures.key() + "." + indicator.key() + ".rank";
    }

    private Stream<FormField> cells(Figures figures, Indicator indicator) {
        var given = indicator.isComputed() ? Stream.<FormField>of() : years(figures, indicator).stream().map(each -> new FormField(
                cell(figures, indicator, each), message("application.form.figure", indicator.name(), each), FieldType.NUMBER, List.of(),
                indicator.need() == Need.REQUIRED, 0));
        var rank = indicator.ranked() ? Stream.of(new FormField(rank(figures, indicator),
                message("application.form.rank", indicator.name()), FieldType.TEXT, List.of(), false, 0)) : Stream.<FormField>of();
        return Stream.concat(given, rank);
    }

    private static FieldType typeOf(FormBlock.Column column) {
        return switch (column.type()) {
            case TEXT -> FieldType.TEXT;
            case NUMBER -> FieldType.NUMBER;
            case DAY -> FieldType.DAY;
            case CHOICE -> FieldType.CHOICE;
        };
    }

    static FieldType typeOf(FactField fact) {
        if (fact.isChosen()) return FieldType.CHOICE;
        return switch (fact.type()) {
            case CHOICE -> FieldType.TEXT;
            case YES_NO -> FieldType.YES_NO;
            case NUMBER -> FieldType.NUMBER;
            case DAY -> FieldType.DAY;
        };
    }

    private static List<Choice> choices(List<String> words) {
        return words.stream().map(each -> new Choice(each, word(each))).toList();
    }

    static Message word(String text) {
        return message("application.word", text);
    }
}
