package award.eligibility.record;

import award.shared.Message;
import award.shared.Recorded;
import java.util.UUID;

/// Somebody said whether a name on lists means a party of the register.
public record MatchDecided(UUID match, String listed, String party, MatchState state, String reason) implements Recorded {

    @Override
    public String subject() {
        return "name match " + match;
    }

    @Override
    public Message act() {
        return Message.message("eligibility.act.matchDecided", listed, party, Message.name(state), reason);
    }
}
