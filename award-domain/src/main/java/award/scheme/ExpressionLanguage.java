package award.scheme;

import award.scheme.Comparisons.Comparison;
import award.scheme.rule.FactDeclaration;
import award.scheme.rule.FactDeclaration.FactType;
import award.shared.Message;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The language of a regulation's expressions: CEL over the standard facts and the facts that the regulation declares.
public final class ExpressionLanguage {

    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']+)'");
    private static final CelRuntime RUNTIME = CelRuntimeFactory.plannerRuntimeBuilder().build();

    private final CelCompiler compiler;
    private final Map<String, Message> names = new HashMap<>();
    private final Map<String, List<String>> choices = new HashMap<>();

    public ExpressionLanguage(List<FactDeclaration> declared) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder().setResultType(SimpleType.BOOL);
        for (var fact : StandardFact.values()) {
            builder.addVar(fact.key(), typeOf(fact.type()));
            names.put(fact.key(), Message.name(fact));
            choices.put(fact.key(), fact.choices());
        }
        for (var fact : declared) {
            builder.addVar(fact.key(), typeOf(fact.type()));
            names.put(fact.key(), Message.message("scheme.scope.one", fact.name()));
            choices.put(fact.key(), fact.choices());
        }
        compiler = builder.build();
    }

    /// @throws BadExpressionException when it is not CEL, speaks of a fact that nobody declared, compares one with what it
    /// cannot be, or is not a yes or no
    public Expression compile(String source) {
        try {
            var tree = compiler.compile(source).getAst();
            Comparisons.in(tree).filter(this::isImpossible).findFirst().ifPresent(never -> {
                throw new BadExpressionException(source, Message.message("scheme.fault.noSuchChoice", never.word(),
                        names.get(never.fact()), String.join(", ", choices.get(never.fact()))), null);
            });
            return new Expression(source, tree, RUNTIME.createProgram(tree), names);
        } catch (CelValidationException fault) {
            throw BadExpressionException.of(source, fault.getErrors().getFirst().getMessage(), fault);
        } catch (CelEvaluationException fault) {
            throw BadExpressionException.of(source, fault.getMessage(), fault);
        }
    }

    private boolean isImpossible(Comparison comparison) {
        var known = choices.getOrDefault(comparison.fact(), List.of());
        return !known.isEmpty() && !known.contains(comparison.word());
    }

    private static Message said(String problem) {
        var undeclared = UNDECLARED.matcher(problem);
        return undeclared.find()
                ? Message.message("scheme.fault.noSuchFact", undeclared.group(1))
                : Message.message("scheme.fault.expression", problem);
    }

    private static CelType typeOf(FactType type) {
        return switch (type) {
            case CHOICE, DAY -> SimpleType.STRING;
            case YES_NO -> SimpleType.BOOL;
            case NUMBER -> SimpleType.INT;
        };
    }

    /// An expression that does not compile.
    public static final class BadExpressionException extends RuntimeException {

        private final transient Message says;

        private BadExpressionException(String source, Message says, Exception cause) {
            super(source + ": " + says, cause);
            this.says = says;
        }

        /// @param problem in the words of the language's own compiler
        static BadExpressionException of(String source, String problem, Exception cause) {
            return new BadExpressionException(source, said(problem), cause);
        }

        /// What is wrong with it.
        public Message says() {
            return says;
        }
    }
}
