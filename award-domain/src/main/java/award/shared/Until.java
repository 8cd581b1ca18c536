package award.shared;

import java.time.LocalDate;

/// When a refusal ends: the first day or the first edition on which the answer is another one.
public sealed interface Until {

    Until NEVER = new Never();
    Until CHANGED_FACTS = new ChangedFacts();

    /// It never ends (不再参与申请).
    record Never() implements Until {}

    /// It ends when the facts become others, which no rule can foresee: a registration, a grade, a shorter list.
    record ChangedFacts() implements Until {}

    /// @param first the first day on which the refusal no longer stands
    record FromDay(LocalDate first) implements Until {}

    /// @param first number of the first edition (届) in which the refusal no longer stands
    record FromEdition(int first) implements Until {}

    static Until day(LocalDate first) {
        return new FromDay(first);
    }

    static Until edition(int first) {
        return new FromEdition(first);
    }
}
