package award.application.form;

import award.scheme.rule.FormBlock.Figures;
import award.scheme.rule.FormBlock.Indicator;
import award.shared.Difference;
import award.shared.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The last application of somebody and this one, side by side (与上次申报对照).
///
/// @param figures indicators, each in the last full year before its edition
/// @param texts   what was written at length, in the last application or in this one
public record FormComparison(List<FigureChange> figures, List<TextChange> texts) {

    private static final int DECIMALS_OF_PERCENT = 1;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public FormComparison {
        figures = List.copyOf(figures);
        texts = List.copyOf(texts);
    }

    /// One indicator then and now; a side that does not tell it is empty.
    ///
    /// @param field key of the given figure in the last application; empty for one that is computed
    public record FigureChange(
            String block, String name, String unit, String field, int lastYear, Optional<BigDecimal> last, int year, Optional<BigDecimal> now) {

        public Optional<BigDecimal> change() {
            return last.flatMap(before -> now.map(after -> after.subtract(before)));
        }

        /// By how many per cent it rose or fell; empty where there was nothing to begin with.
        public Optional<BigDecimal> percent() {
            return last.filter(before -> before.signum() != 0).flatMap(before -> change().map(change ->
                    change.multiply(WHOLE).divide(before.abs(), DECIMALS_OF_PERCENT, RoundingMode.HALF_UP)));
        }

        public boolean isRisen() {
            return change().filter(change -> change.signum() > 0).isPresent();
        }

        public boolean isFallen() {
            return change().filter(change -> change.signum() < 0).isPresent();
        }
    }

    /// One text then and now.
    public record TextChange(Message label, Difference difference) {}

    public static FormComparison of(FilledForm last, FilledForm now) {
        return new FormComparison(
                now.form().blocks().stream().filter(Figures.class::isInstance).map(Figures.class::cast)
                        .flatMap(block -> figures(block, last, now)).toList(),
                now.form().blocks().stream().flatMap(block -> now.form().fields(block.key()).stream())
                        .filter(field -> field.type() == FieldType.LONG_TEXT)
                        .filter(field -> !last.told(field.key()).isBlank() || !now.told(field.key()).isBlank())
                        .map(field -> new TextChange(field.label(), Difference.between(last.told(field.key()), now.told(field.key()))))
                        .toList());
    }

    private static Stream<FigureChange> figures(Figures block, FilledForm last, FilledForm now) {
        int year = now.form().years(block).getLast();
        int lastYear = last.form().years(block).getLast();
        return block.indicators().stream().map(indicator -> new FigureChange(block.name(), indicator.name(), indicator.unit(),
                indicator.isComputed() ? "" : ApplicationForm.cell(block, indicator, lastYear),
                lastYear, figure(last, block, indicator, lastYear), year, now.figure(block, indicator, year)));
    }

    /// By the last application's own form: an indicator may be new, or reckoned otherwise since.
    private static Optional<BigDecimal> figure(FilledForm last, Figures block, Indicator indicator, int year) {
        return last.form().blocks().stream()
                .filter(old -> old.key().equals(block.key()) && old instanceof Figures).map(Figures.class::cast)
                .flatMap(old -> old.indicators().stream().filter(each -> each.key().equals(indicator.key()))
                        .flatMap(each -> last.figure(old, each, year).stream()))
                .findFirst();
    }

    /// How many indicators rose, of those that can be compared.
    public long risen() {
        return figures.stream().filter(FigureChange::isRisen).count();
    }

    public long comparable() {
        return figures.stream().filter(figure -> figure.change().isPresent()).count();
    }

    public List<TextChange> changedTexts() {
        return texts.stream().filter(text -> text.difference().isChanged()).toList();
    }
}
