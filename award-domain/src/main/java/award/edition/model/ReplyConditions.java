package award.edition.model;

import award.edition.BodyReply;
import award.edition.ConsultationSheet;
import award.edition.Reply;
import award.scheme.rule.Step;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Until;
import java.time.LocalDate;

/// What must hold for an answer to be put down as it is said to have come, and for a consultation to be over.
public record ReplyConditions(Step step, ConsultationSheet asked) {

    /// @param today a day to come cannot be recorded
    public Findings of(BodyReply said, LocalDate today) {
        var day = said.repliedOn();
        if (day.isBefore(asked.askedOn())) return unmet(Until.CHANGED_FACTS, "edition.reply.beforeAsked", day, asked.askedOn());
        if (day.isAfter(today)) return unmet(Until.day(day), "edition.reply.inFuture", day);
        if (said.reply() == Reply.SILENT && !day.isAfter(asked.due())) {
            return unmet(Until.day(asked.due().plusDays(1)), "edition.reply.silentTooEarly", asked.due());
        }
        return said.reply() == Reply.COMMENTED && said.words().isBlank()
                ? unmet(Until.CHANGED_FACTS, "edition.reply.wordsMissing", said.body())
                : Findings.of();
    }

    /// Whether every body asked has answered, or its silence was noted after the day it was given.
    public Findings over() {
        return asked.isComplete() ? Findings.of() : unmet(Until.CHANGED_FACTS, "edition.reply.awaited", asked.awaited(), asked.due());
    }

    private Findings unmet(Until until, String key, Object... args) {
        return Findings.of(new Finding(step.clause(), Answer.unmet(until, key, args)));
    }
}
