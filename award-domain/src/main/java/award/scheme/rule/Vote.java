package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;

/// How the committee decides (表决规则).
///
/// @param scope   which tiers are voted so
/// @param recused whether recused members count in the base
/// @param marks   how many may be marked on one ballot
public record Vote(
        Citation clause, Scope scope, Message scopeName, Method method, Base base, Threshold threshold, Recused recused, Marks marks)
        implements Parameter {

    /// 无记名投票, 举手表决, 记名投票, 审议决定.
    public enum Method { SECRET_BALLOT, SHOW_OF_HANDS, ROLL_CALL, DELIBERATION }

    /// Of whom the share is taken: 全体成员 (absent ones count), 到会成员, 有效票.
    public enum Base { ALL_MEMBERS, PRESENT, VALID_BALLOTS }

    /// Whether members who are recused count in the base (回避的成员是否计入基数).
    public enum Recused {
        COUNTED, LEFT_OUT;

        /// Of all members those who are recused are a part; those present they are not among.
        public static Recused usual(Base base) {
            return base == Base.ALL_MEMBERS ? COUNTED : LEFT_OUT;
        }
    }

    /// How many candidates may be marked in favour on one ballot: a ballot with more than there are seats is invalid, or each candidate is
    /// voted on alone.
    public enum Marks {
        WITHIN_SEATS, EACH;

        /// A ballot paper lists all candidates and is marked for as many as there are seats; hands are shown on each.
        public static Marks usual(Method method) {
            return method == Method.SECRET_BALLOT ? WITHIN_SEATS : EACH;
        }
    }

    /// A share of the base, kept as whole numbers so that two thirds of 15 is exactly 10.
    ///
    /// @param reach whether the share itself suffices (以上) or must be exceeded (超过、过半数)
    public record Threshold(int numerator, int denominator, Reach reach) {

        /// 过半数.
        public static final Threshold MAJORITY = new Threshold(1, 2, Reach.MORE_THAN);

        public Threshold {
            if (numerator < 1 || denominator < numerator) {
                throw new IllegalArgumentException("not a share: " + numerator + "/" + denominator);
            }
        }

        /// The least number of votes that passes; never none, even where nobody voted.
        public int votesNeeded(int base) {
            long exact = (long) base * numerator;
            return switch (reach) {
                case AT_LEAST -> Math.max(1, Math.toIntExact((exact + denominator - 1) / denominator));
                case MORE_THAN -> Math.toIntExact(exact / denominator + 1);
            };
        }
    }

    public enum Reach { AT_LEAST, MORE_THAN }

    /// The same vote, taken and counted so.
    public Vote by(Method otherMethod, Base otherBase, Threshold otherThreshold) {
        return new Vote(clause, scope, scopeName, otherMethod, otherBase, otherThreshold,
                otherBase == base ? recused : Recused.usual(otherBase),
                otherMethod == method ? marks : Marks.usual(otherMethod));
    }

    /// The same vote, with recused members counted so.
    public Vote counting(Recused other) {
        return new Vote(clause, scope, scopeName, method, base, threshold, other, marks);
    }

    /// The same vote, with ballots marked so.
    public Vote marked(Marks other) {
        return new Vote(clause, scope, scopeName, method, base, threshold, recused, other);
    }

    @Override
    public Message says() {
        if (threshold.equals(Threshold.MAJORITY)) {
            return Message.message("scheme.vote.majority", scopeName, Message.name(method), Message.name(base));
        }
        var key = switch (threshold.reach()) {
            case AT_LEAST -> "scheme.vote.atLeast";
            case MORE_THAN -> "scheme.vote.moreThan";
        };
        return Message.message(key, scopeName, Message.name(method), Message.name(base), threshold.numerator(), threshold.denominator());
    }
}
