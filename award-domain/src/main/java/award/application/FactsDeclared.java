package award.application;

import award.shared.Message;
import award.shared.Recorded;

/// The facts declared for a candidate were entered or corrected.
public record FactsDeclared(CandidacyId candidacy, String name, int facts) implements Recorded {

    @Override
    public String subject() {
        return "candidacy " + candidacy;
    }

    @Override
    public Message act() {
        return Message.message("application.declared", name, facts);
    }
}
