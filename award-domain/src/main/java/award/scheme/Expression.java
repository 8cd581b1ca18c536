package award.scheme;

import award.shared.Message;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A condition over declared facts in the Common Expression Language, compiled and type-checked by [ExpressionLanguage].
///
/// It can do nothing but answer yes or no: the language has no loops, no calls to the outside and no state.
public final class Expression {

    private final String source;
    private final Set<String> facts;
    private final List<String> inOrder;
    private final CelRuntime.Program program;
    private final Map<String, Message> names;

    /// @param names of the facts that it may speak of, by key
    Expression(String source, CelAbstractSyntaxTree tree, CelRuntime.Program program, Map<String, Message> names) {
        this.source = source;
        this.program = program;
        this.names = names;
        this.facts = CelNavigableAst.fromAst(tree).getRoot().allNodes()
                .filter(node -> node.getKind() == Kind.IDENT)
                .map(node -> node.expr().ident().name())
                .collect(Collectors.toUnmodifiableSet());
        this.inOrder = facts.stream().sorted().toList();
    }

    public String source() {
        return source;
    }

    /// The facts that the expression speaks of.
    public Set<String> facts() {
        return facts;
    }

    /// The same, in the order in which they are told.
    public List<String> factsInOrder() {
        return inOrder;
    }

    /// The name that a form asks for a fact with.
    ///
    /// @param fact one that the expression may speak of
    public Message nameOf(String fact) {
        return names.get(fact);
    }

    /// The facts that it speaks of, by the names that a form asks for them with.
    public Message factsInWords() {
        return inOrder.stream().map(names::get)
                .reduce((some, next) -> Message.message("scheme.and", some, next))
                .orElseGet(() -> Message.message("scheme.scope.one", source));
    }

    /// Yes, no, or empty when a fact is missing that the answer depends on.
    ///
    /// @param known values by fact: text, `Boolean`, `Long`; days as ISO text
    public Optional<Boolean> holds(Map<String, Object> known) {
        try {
            // An answer that hangs on a missing fact is neither exception nor truth value, but the set of what is unknown.
            return program.eval(known) instanceof Boolean answer ? Optional.of(answer) : Optional.empty();
        } catch (CelEvaluationException missing) {
            if (known.keySet().containsAll(facts)) throw new IllegalStateException(source, missing);
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expression that && source.equals(that.source);
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
