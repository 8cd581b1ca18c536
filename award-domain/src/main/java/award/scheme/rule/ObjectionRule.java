package award.scheme.rule;

import award.calendar.Period;
import award.shared.Citation;
import award.shared.Message;

/// Within what time an objection (异议) must be verified, counted from its receipt.
public record ObjectionRule(Citation clause, Period verification) implements Parameter {

    @Override
    public Message says() {
        return Message.message("scheme.objection", verification.length(), Message.name(verification.unit()));
    }
}
