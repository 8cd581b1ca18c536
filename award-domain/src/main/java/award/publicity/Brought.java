package award.publicity;

import award.scheme.rule.ObjectionRule.Need;
import java.time.LocalDate;
import java.util.Set;

/// What an objection brought with it on the day of its receipt.
///
/// @param receivedOn the day on which it reached the office, in Beijing: until 24:00 of the notice's last day it is in time
/// @param has        what it has of name, facts and evidence; whether it came in time is reckoned
public record Brought(LocalDate receivedOn, Set<Need> has) {

    public Brought {
        has = Set.copyOf(has);
    }
}
