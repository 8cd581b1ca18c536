package award.scheme;

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
import java.util.Optional;
import java.util.regex.Pattern;

/// The language of a regulation's expressions: CEL over the standard facts and the facts that the regulation declares.
public final class ExpressionLanguage {

    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder().build();

    private final CelCompiler compiler;
    private final Map<String, Message> names = new HashMap<>();

    public ExpressionLanguage(List<FactDeclaration> declared) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder().setResultType(SimpleType.BOOL);
        for (var fact : StandardFact.values()) {
            builder.addVar(fact.key(), typeOf(fact.type()));
            names.put(fact.key(), Message.name(fact));
        }
        for (var fact : declared) {
            builder.addVar(fact.key(), typeOf(fact.type()));
            names.put(fact.key(), Message.message("scheme.scope.one", fact.name()));
        }
        compiler = builder.build();
    }

    /// @throws BadExpressionException when it is not CEL, speaks of a fact that nobody declared, or is not a yes or no
    public Expression compile(String source) {
        try {
            var tree = compiler.compile(source).getAst();
            return new Expression(source, tree, RUNTIME.createProgram(tree), names);
        } catch (CelValidationException fault) {
            throw new BadExpressionException(source, fault.getErrors().getFirst().getMessage(), fault);
        } catch (CelEvaluationException fault) {
            throw new BadExpressionException(source, fault.getMessage(), fault);
        }
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

        private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']+)'");

        private final String problem;

        private BadExpressionException(String source, String problem, Exception cause) {
            super(source + ": " + problem, cause);
            this.problem = problem;
        }

        /// What is wrong, in the words of the language's own checker.
        public String problem() {
            return problem;
        }

        /// The name that stands in it and that no fact has, if that is what is wrong.
        public Optional<String> unknownFact() {
            var found = UNDECLARED.matcher(problem);
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        }
    }
}
