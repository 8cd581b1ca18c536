package award.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The answer to one clause, with what it rests on, so that it can be printed as law and worked out again by hand.
///
/// @param clause    where the rule is written
/// @param facts     the facts that were looked at
/// @param reckoning the arithmetic in words, step by step; empty when there is none
/// @param matter    key of what was asked, where a clause asks several things; empty for a rule that stands alone
public record Finding(Citation clause, Answer answer, List<Message> facts, List<Message> reckoning, Optional<String> matter) {

    public Finding {
        Objects.requireNonNull(clause);
        Objects.requireNonNull(answer);
        Objects.requireNonNull(matter);
        facts = List.copyOf(facts);
        reckoning = List.copyOf(reckoning);
    }

    public Finding(Citation clause, Answer answer) {
        this(clause, answer, List.of(), List.of());
    }

    public Finding(Citation clause, Answer answer, List<Message> facts, List<Message> reckoning) {
        this(clause, answer, facts, reckoning, Optional.empty());
    }

    /// The same answer, to the matter of this key.
    public Finding on(String key) {
        return new Finding(clause, answer, facts, reckoning, Optional.of(key));
    }

    public Finding withFact(String key, Object... args) {
        return withFacts(List.of(Message.message(key, args)));
    }

    public Finding withFacts(List<Message> more) {
        return new Finding(clause, answer, plus(facts, more), reckoning, matter);
    }

    public Finding withStep(String key, Object... args) {
        return new Finding(clause, answer, facts, plus(reckoning, List.of(Message.message(key, args))), matter);
    }

    private static List<Message> plus(List<Message> list, List<Message> more) {
        if (list.isEmpty()) return more;
        var longer = new ArrayList<>(list);
        longer.addAll(more);
        return longer;
    }
}
