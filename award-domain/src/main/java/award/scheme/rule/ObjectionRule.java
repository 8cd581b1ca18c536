package award.scheme.rule;

import award.calendar.Period;
import award.shared.Citation;
import award.shared.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// How objections (异议) to public notices are dealt with: what one must bring to be accepted, within what time it is verified, what an upheld one does.
///
/// @param needs        what an objection must have to be accepted; one that lacks any of it is recorded only
/// @param verification counted from the receipt
/// @param extension    whether the office may give itself more time
/// @param upheld       what follows, list by list; every notice of the regulation stands in exactly one of them
public record ObjectionRule(Citation clause, Set<Need> needs, Period verification, Extension extension, List<Upheld> upheld)
        implements Parameter {

    public ObjectionRule {
        needs = Set.copyOf(needs);
        upheld = List.copyOf(upheld);
    }

    /// What an objection must have.
    public enum Need {
        /// 在公示期内提出
        IN_TIME,
        /// 实名
        NAMED,
        /// 事实、理由
        FACTS,
        /// 佐证材料
        EVIDENCE
    }

    /// Whether the time for verifying may be made longer (延长核查期限).
    public enum Extension { NONE, BY_DECISION }

    /// What an objection does that proved true (异议属实).
    public enum Effect {
        /// 取消资格: whoever it concerns leaves the list and the edition.
        DISQUALIFY,
        /// 重新研究: the body settles the list anew.
        RECONSIDER
    }

    /// What follows when an objection to one of these lists proves true.
    ///
    /// @param notices keys of the notices
    /// @param body    who decides, in the regulation's words
    public record Upheld(Citation clause, Set<String> notices, Effect effect, String body) implements Parameter {

        public Upheld {
            if (notices.isEmpty()) throw new IllegalArgumentException("it names no notice");
            notices = Set.copyOf(notices);
        }

        @Override
        public Message says() {
            return Message.message("scheme.objection.upheld", body, Message.name(effect));
        }
    }

    /// What an objection to this notice does when it proves true.
    public Optional<Upheld> upheldAt(String notice) {
        return upheld.stream().filter(line -> line.notices().contains(notice)).findFirst();
    }

    /// The rule itself and each of its consequences, all bound to their clauses.
    public Stream<Parameter> parameters() {
        return Stream.concat(Stream.of(this), upheld.stream());
    }

    @Override
    public Message says() {
        var time = Message.message("scheme.objection." + extension.name(), verification.length(), Message.name(verification.unit()));
        return new TreeSet<>(needs).stream().map(Message::name)
                .reduce((some, next) -> Message.message("scheme.and", some, next))
                .map(all -> Message.message("scheme.objection.needs", all, time))
                .orElseGet(() -> Message.message("scheme.objection.all", time));
    }
}
