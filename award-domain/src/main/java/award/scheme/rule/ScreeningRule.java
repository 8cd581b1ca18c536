package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;
import java.util.Set;

/// What the examination of applicants owes besides the conditions themselves (资格审查的要求).
///
/// @param asks   what must have been done before the examination ends; empty where the text asks nothing more
/// @param informs who is told in writing that an applicant does not meet the conditions
public record ScreeningRule(Citation clause, Set<Ask> asks, Informed informs) implements Parameter {

    /// 核实信用档案, 征求有关部门意见, 双人复核.
    public enum Ask { RECORDS, CONSULTATION, SECOND_PERSON }

    /// 书面告知推荐单位, 由其转告 · 书面告知申报者.
    public enum Informed { RECOMMENDER, APPLICANT }

    public ScreeningRule {
        asks = Set.copyOf(asks);
    }

    public boolean asks(Ask ask) {
        return asks.contains(ask);
    }

    @Override
    public Message says() {
        var told = Message.name(informs);
        return asks.stream().sorted().map(Message::name)
                .reduce((some, next) -> Message.message("scheme.and", some, next))
                .map(asked -> Message.message("scheme.screening.asks", asked, told))
                .orElseGet(() -> Message.message("scheme.screening.informs", told));
    }
}
