package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;

/// What applying costs: nothing, ever (不收取任何费用). The type has no amount, so that none can be asked.
public record Fee(Citation clause) implements Parameter {

    @Override
    public Message says() {
        return Message.message("scheme.noFee");
    }
}
