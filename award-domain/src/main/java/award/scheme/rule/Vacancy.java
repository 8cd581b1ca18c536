package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;

/// Places may be left vacant, in part or whole (少额或空缺).
public record Vacancy(Citation clause) implements Parameter {

    @Override
    public Message says() {
        return Message.message("scheme.vacancy");
    }
}
