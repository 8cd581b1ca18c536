package award.honour;

import award.scheme.Rules;
import award.shared.Answer;
import award.shared.Citation;
import award.shared.Finding;
import award.shared.Until;
import java.time.LocalDate;
import java.util.Optional;

/// Until when a title may be used (有效期): the last day, or none where the regulation gives no validity.
public final class Lapse {

    private Lapse() {}

    /// Last day on which a title given on that day is valid, under the rules of its time.
    public static Optional<LocalDate> lastDay(Rules rules, LocalDate awardedOn) {
        return rules.validity().map(validity -> validity.from().term(awardedOn, validity.years()).last());
    }

    /// Whether a title given on one day may still be used on another.
    ///
    /// @param basis cited where the regulation gives no validity: the clause on the award itself
    public static Finding standing(Rules rules, Citation basis, LocalDate awardedOn, LocalDate on) {
        return rules.validity()
                .map(validity -> {
                    var last = validity.from().term(awardedOn, validity.years()).last();
                    var answer = on.isAfter(last) ? Answer.unmet(Until.CHANGED_FACTS, "honour.lapsed", last) : Answer.MET;
                    return new Finding(validity.clause(), answer)
                            .withFact("honour.awardedOn", awardedOn)
                            .withStep("honour.validUntil", awardedOn, validity.years(), last);
                })
                .orElseGet(() -> new Finding(basis, Answer.MET).withFact("honour.awardedOn", awardedOn).withStep("honour.noValidity"));
    }
}
