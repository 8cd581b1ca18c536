package award.publicity;

import award.scheme.rule.ObjectionRule;
import award.scheme.rule.ObjectionRule.Need;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Message;
import award.shared.Until;
import java.time.LocalDate;

/// Whether an objection must be taken up (受理), or is recorded only (只作登记): one finding for each thing that the regulation asks of it.
public final class Acceptance {

    private Acceptance() {}

    /// @param lastDay of the notice objected to
    public static Findings of(ObjectionRule rule, Brought brought, LocalDate lastDay) {
        return new Findings(rule.needs().stream().sorted()
                .map(need -> finding(rule, need, brought, lastDay))
                .toList());
    }

    /// Whether it came after the notice was over.
    public static boolean isLate(LocalDate receivedOn, LocalDate lastDay) {
        return receivedOn.isAfter(lastDay);
    }

    private static Finding finding(ObjectionRule rule, Need need, Brought brought, LocalDate lastDay) {
        var finding = new Finding(rule.clause(), answer(need, brought, lastDay)).withFact("publicity.objection.need", Message.name(need));
        return need == Need.IN_TIME ? finding.withFact("publicity.objection.received", brought.receivedOn(), lastDay) : finding;
    }

    private static Answer answer(Need need, Brought brought, LocalDate lastDay) {
        boolean has = switch (need) {
            case IN_TIME -> !isLate(brought.receivedOn(), lastDay);
            case NAMED, FACTS, EVIDENCE -> brought.has().contains(need);
        };
        return has ? Answer.MET : new Answer.Unmet(Message.message("publicity.objection.lacks", Message.name(need)), need == Need.IN_TIME ? Until.NEVER : Until.CHANGED_FACTS);
    }
}
