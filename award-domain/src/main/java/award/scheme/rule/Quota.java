package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;

/// How many may win (名额) in one edition, within a scope.
public record Quota(Citation clause, Scope scope, Message scopeName, Limit limit, Firmness firmness) implements Parameter {

    /// Whether the number binds (刚性) or binds in principle (原则上), so that a recorded decision may go beyond it.
    public enum Firmness { FIRM, IN_PRINCIPLE }

    /// The kind of bound.
    public sealed interface Limit {

        /// 不超过 n 个.
        record AtMost(int count) implements Limit {}

        /// 不少于 n 个: the scope may not stay below it, so it cannot be left vacant.
        record AtLeast(int count) implements Limit {}

        /// 不超过总数的百分之 n, of the list's own total, rounded down.
        record AtMostPercent(int percent) implements Limit {}
    }

    @Override
    public Message says() {
        var bound = switch (limit) {
            case Limit.AtMost most -> Message.message("scheme.quota.atMost", scopeName, most.count());
            case Limit.AtLeast least -> Message.message("scheme.quota.atLeast", scopeName, least.count());
            case Limit.AtMostPercent share -> Message.message("scheme.quota.percent", scopeName, share.percent());
        };
        return switch (firmness) {
            case FIRM -> bound;
            case IN_PRINCIPLE -> Message.message("scheme.quota.inPrinciple", bound);
        };
    }
}
