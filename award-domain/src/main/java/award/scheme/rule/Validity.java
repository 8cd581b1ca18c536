package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;

/// How long an honour is valid (有效期). A scheme without one gives honours that do not lapse.
public record Validity(Citation clause, int years, Clock from) implements Parameter {

    public Validity {
        if (years < 1) throw new IllegalArgumentException("a validity has at least one year: " + years);
    }

    @Override
    public Message says() {
        return Message.message("scheme.validity", years, Message.name(from));
    }
}
