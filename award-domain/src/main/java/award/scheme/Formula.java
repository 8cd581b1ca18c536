package award.scheme;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What follows from the figures of a form: a ratio, or whether figures can be true together. Compiled by [FigureLanguage].
public final class Formula {

    private final String source;
    private final Set<String> figures;
    private final CelRuntime.Program program;

    Formula(String source, Set<String> figures, CelRuntime.Program program) {
        this.source = source;
        this.figures = Set.copyOf(figures);
        this.program = program;
    }

    public String source() {
        return source;
    }

    /// The figures that it speaks of, those of the year before with `_before`.
    public Set<String> figures() {
        return figures;
    }

    /// Empty when a figure is missing, or when there is no such number, as in a division by nought.
    ///
    /// @param decimals rounded half up to so many
    public Optional<BigDecimal> value(Map<String, BigDecimal> known, int decimals) {
        return answer(known)
                .filter(Double.class::isInstance).map(Double.class::cast)
                .filter(Double::isFinite)
                .map(number -> new BigDecimal(number.toString()).setScale(decimals, RoundingMode.HALF_UP));
    }

    /// Empty when a figure is missing.
    public Optional<Boolean> holds(Map<String, BigDecimal> known) {
        return answer(known).filter(Boolean.class::isInstance).map(Boolean.class::cast);
    }

    private Optional<Object> answer(Map<String, BigDecimal> known) {
        if (!known.keySet().containsAll(figures)) return Optional.empty();
        var values = figures.stream().collect(Collectors.toMap(figure -> figure, figure -> known.get(figure).doubleValue()));
        try {
            return Optional.of(program.eval(values));
        } catch (CelEvaluationException failure) {
            throw new IllegalStateException(source, failure);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula that && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
