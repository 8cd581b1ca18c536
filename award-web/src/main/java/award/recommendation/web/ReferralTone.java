package award.recommendation.web;

import award.recommendation.ActLine;
import award.recommendation.ReferralState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/// How the state of a referral, or of one of its acts, looks as a chip.
@Named
@ApplicationScoped
public class ReferralTone {

    public String of(ReferralState state) {
        return switch (state) {
            case AHEAD -> "waiting";
            case WAITING -> "open";
            case UNDER_WAY -> "running";
            case RETURNED -> "waiting";
            case RECOMMENDED -> "met";
            case DECLINED -> "unmet";
            case ENDED -> "done";
        };
    }

    public String of(ActLine line) {
        if (line.isPassed()) return "met";
        if (line.done().isPresent()) return "unmet";
        return line.isOpen() ? "open" : "waiting";
    }

    /// What the chip of an act says, as a key of the texts.
    public String wordOf(ActLine line) {
        if (line.isPassed()) return "act.passed";
        if (line.done().isPresent()) return "act.refused";
        return line.isOpen() ? "act.open" : "act.blocked";
    }
}
