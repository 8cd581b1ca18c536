package award.scheme.rule;

import award.calendar.Period;
import java.util.Set;

/// What another sense of a silent or ambiguous place changes in the rules: typed, so that the rules follow the decision to take it.
/// A rule that a change does not speak of stays as it is.
public sealed interface Change {

    /// Whether a stage works by what is changed: once it is over, the change would come too late.
    boolean governs(Stage stage);

    default Vote vote(Vote rule) {
        return rule;
    }

    default NoticeRule notice(NoticeRule rule) {
        return rule;
    }

    default Reapplication reapplication(Reapplication rule) {
        return rule;
    }

    default Condition condition(Condition rule) {
        return rule;
    }

    default Shortlist shortlist(Shortlist rule) {
        return rule;
    }

    default Honouring honouring(Honouring rule) {
        return rule;
    }

    default BodyRule body(BodyRule rule) {
        return rule;
    }

    /// Of whom the share is taken (表决基数), for the tiers of the scope.
    record VoteBase(Scope scope, Vote.Base base) implements Change {

        @Override
        public boolean governs(Stage stage) {
            return stage.kind() == StageKind.COMMITTEE;
        }

        @Override
        public Vote vote(Vote rule) {
            return rule.scope().within(scope) ? rule.by(rule.method(), base, rule.threshold()) : rule;
        }
    }

    /// What share passes (通过比例), for the tiers of the scope.
    record VoteShare(Scope scope, Vote.Threshold threshold) implements Change {

        @Override
        public boolean governs(Stage stage) {
            return stage.kind() == StageKind.COMMITTEE;
        }

        @Override
        public Vote vote(Vote rule) {
            return rule.scope().within(scope) ? rule.by(rule.method(), rule.base(), threshold) : rule;
        }
    }

    /// How the vote is taken (表决方式), for the tiers of the scope.
    record VoteMethod(Scope scope, Vote.Method method) implements Change {

        @Override
        public boolean governs(Stage stage) {
            return stage.kind() == StageKind.COMMITTEE;
        }

        @Override
        public Vote vote(Vote rule) {
            return rule.scope().within(scope) ? rule.by(method, rule.base(), rule.threshold()) : rule;
        }
    }

    /// Whether recused members count in the base (回避的成员是否计入基数), for the tiers of the scope.
    record VoteRecused(Scope scope, Vote.Recused recused) implements Change {

        @Override
        public boolean governs(Stage stage) {
            return stage.kind() == StageKind.COMMITTEE;
        }

        @Override
        public Vote vote(Vote rule) {
            return rule.scope().within(scope) ? rule.counting(recused) : rule;
        }
    }

    /// How many may be marked on a ballot (选票的填写), for the tiers of the scope.
    record VoteMarks(Scope scope, Vote.Marks marks) implements Change {

        @Override
        public boolean governs(Stage stage) {
            return stage.kind() == StageKind.COMMITTEE;
        }

        @Override
        public Vote vote(Vote rule) {
            return rule.scope().within(scope) ? rule.marked(marks) : rule;
        }
    }

    /// How long notices run (公示期限).
    ///
    /// @param notices keys of the notice rules
    record NoticeLength(Set<String> notices, Period period, NoticeRule.Length length) implements Change {

        public NoticeLength {
            notices = Set.copyOf(notices);
        }

        @Override
        public boolean governs(Stage stage) {
            return stage.notice().filter(notices::contains).isPresent();
        }

        @Override
        public NoticeRule notice(NoticeRule rule) {
            return notices.contains(rule.key()) ? new NoticeRule(rule.clause(), rule.key(), rule.list(), period, length) : rule;
        }
    }

    /// Whether an honour that was revoked still binds him who held it (被撤销的是否仍按已获奖对待).
    record RevokedHonours(Reapplication.Revoked revoked) implements Change {

        @Override
        public boolean governs(Stage stage) {
            return stage.kind() == StageKind.QUALIFICATION;
        }

        @Override
        public Reapplication reapplication(Reapplication rule) {
            return new Reapplication(rule.clause(), rule.past(), rule.pastName(), rule.rule(), revoked);
        }
    }

    /// How far back records are looked at (追溯年限).
    ///
    /// @param condition key of the condition of a clean record
    /// @param years     0 for no limit in time
    record LookBack(String condition, int years) implements Change {

        public LookBack {
            if (years < 0) throw new IllegalArgumentException("years: " + years);
        }

        @Override
        public boolean governs(Stage stage) {
            return stage.kind() == StageKind.QUALIFICATION;
        }

        @Override
        public Condition condition(Condition rule) {
            return rule.key().equals(condition)
                    ? new Condition(rule.clause(), rule.key(), rule.scope(), rule.name(), lookingBack(rule.test()))
                    : rule;
        }

        private Test lookingBack(Test test) {
            return switch (test) {
                case Test.CleanRecord clean -> new Test.CleanRecord(clean.kinds(), years);
                case Test.OnlyWhen only -> new Test.OnlyWhen(only.when(), lookingBack(only.test()));
                case Test.InPrinciple principle -> new Test.InPrinciple(lookingBack(principle.test()));
                default -> test;
            };
        }
    }

    /// By which score candidates are ranked (评审得分的口径).
    record ScoreBasis(Shortlist.Basis basis) implements Change {

        @Override
        public boolean governs(Stage stage) {
            return stage.kind() == StageKind.COMPOSITE || stage.kind() == StageKind.SITE_REVIEW;
        }

        @Override
        public Shortlist shortlist(Shortlist rule) {
            return switch (rule) {
                case Shortlist.FirstAtLeast first -> new Shortlist.FirstAtLeast(first.clause(), basis, first.first(), first.minimum());
                case Shortlist.Ranked ranked -> new Shortlist.Ranked(ranked.clause(), basis);
                case Shortlist.Chosen chosen -> new Shortlist.Chosen(chosen.clause(), basis);
            };
        }
    }

    /// What becomes of a place whose holder leaves the list before the award (名单空出后是否递补).
    record SuccessionAfter(Honouring.After after) implements Change {

        @Override
        public boolean governs(Stage stage) {
            return stage.kind() == StageKind.PUBLIC_NOTICE;
        }

        @Override
        public Honouring honouring(Honouring rule) {
            return rule instanceof Honouring.Succession succession
                    ? new Honouring.Succession(succession.clause(), after, succession.body())
                    : rule;
        }
    }

    /// How many members must have come to a meeting (到会人数), in every body that meets.
    record QuorumShare(Vote.Threshold share) implements Change {

        @Override
        public boolean governs(Stage stage) {
            return stage.kind() == StageKind.COMMITTEE;
        }

        @Override
        public BodyRule body(BodyRule rule) {
            return rule.meetingWith(share);
        }
    }

    /// Whether another may come in a member's place (代会), in the bodies named.
    ///
    /// @param bodies keys of the bodies
    record Substitutes(Set<String> bodies, BodyRule.Substitution substitution) implements Change {

        public Substitutes {
            bodies = Set.copyOf(bodies);
        }

        @Override
        public boolean governs(Stage stage) {
            return stage.kind() == StageKind.COMMITTEE;
        }

        @Override
        public BodyRule body(BodyRule rule) {
            return bodies.contains(rule.key()) ? rule.substituted(substitution) : rule;
        }
    }
}
