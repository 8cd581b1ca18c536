package award.scheme;

import award.scheme.ExpressionLanguage.BadExpressionException;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Collection;
import java.util.stream.Collectors;

/// The language of a form's formulas: CEL over its indicators as decimal numbers, each also of the year before (`assets_before`).
public final class FigureLanguage {

    /// What the figure of the year before is called by, after the indicator's key.
    public static final String BEFORE = "_before";

    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder().build();

    private final CelCompiler numbers;
    private final CelCompiler conditions;

    /// @param indicators by their keys
    public FigureLanguage(Collection<String> indicators) {
        numbers = compiler(indicators, SimpleType.DOUBLE);
        conditions = compiler(indicators, SimpleType.BOOL);
    }

    private static CelCompiler compiler(Collection<String> indicators, CelType result) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder().setResultType(result);
        indicators.forEach(key -> builder.addVar(key, SimpleType.DOUBLE).addVar(key + BEFORE, SimpleType.DOUBLE));
        return builder.build();
    }

    /// @throws BadExpressionException when it is not CEL, speaks of what is no indicator, or is no number; numbers in it need a point
    public Formula number(String source) {
        return compile(numbers, source);
    }

    /// @throws BadExpressionException when it is not CEL, speaks of what is no indicator, or is not a yes or no
    public Formula condition(String source) {
        return compile(conditions, source);
    }

    private static Formula compile(CelCompiler compiler, String source) {
        try {
            var tree = compiler.compile(source).getAst();
            var figures = CelNavigableAst.fromAst(tree).getRoot().allNodes()
                    .filter(node -> node.getKind() == Kind.IDENT)
                    .map(node -> node.expr().ident().name())
                    .collect(Collectors.toUnmodifiableSet());
            return new Formula(source, figures, RUNTIME.createProgram(tree));
        } catch (CelValidationException fault) {
            throw BadExpressionException.of(source, fault.getErrors().getFirst().getMessage(), fault);
        } catch (CelEvaluationException fault) {
            throw BadExpressionException.of(source, fault.getMessage(), fault);
        }
    }
}
