package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;
import java.math.BigDecimal;

/// The score below which nobody wins (评审得分不低于 n 分), reached by equality.
public record MinimumScore(Citation clause, BigDecimal points) implements Parameter {

    @Override
    public Message says() {
        return Message.message("scheme.minimumScore", points);
    }
}
