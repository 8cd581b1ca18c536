package award.scheme;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import java.util.stream.Stream;

/// The words that an expression compares its facts with: `landGrade in ["A", "B"]` compares `landGrade` with A and with B.
final class Comparisons {

    private Comparisons() {}

    /// @param fact key of the fact
    /// @param word what stands beside it in quotes
    record Comparison(String fact, String word) {}

    static Stream<Comparison> in(CelAbstractSyntaxTree tree) {
        return CelNavigableAst.fromAst(tree).getRoot().allNodes()
                .filter(node -> node.getKind() == Kind.CALL)
                .map(node -> node.expr().call().args())
                .flatMap(args -> args.stream().filter(arg -> arg.getKind() == Kind.IDENT)
                        .flatMap(fact -> args.stream().flatMap(Comparisons::words)
                                .map(word -> new Comparison(fact.ident().name(), word))));
    }

    private static Stream<String> words(CelExpr beside) {
        return switch (beside.getKind()) {
            case CONSTANT -> beside.constant().getKind() == CelConstant.Kind.STRING_VALUE
                    ? Stream.of(beside.constant().stringValue())
                    : Stream.empty();
            case LIST -> beside.list().elements().stream().flatMap(Comparisons::words);
            default -> Stream.empty();
        };
    }
}
