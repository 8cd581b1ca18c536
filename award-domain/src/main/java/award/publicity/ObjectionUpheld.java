package award.publicity;

import award.scheme.rule.ObjectionRule.Upheld;
import award.shared.Message;
import award.shared.Recorded;
import java.util.Set;
import java.util.UUID;

/// An objection proved true (异议属实). Whoever keeps the list acts as the regulation says.
///
/// @param matter    edition or referral whose list was noticed
/// @param against   the line of the list that it concerns; empty for the list as a whole
/// @param concerned those who leave the list by it, as [ConcernedAsked] named them; nobody where the list is to be settled anew
/// @param follows   what the regulation makes of it
public record ObjectionUpheld(
        ObjectionId objection, String number, UUID matter, String list, String against, Set<UUID> concerned, Upheld follows,
        Conclusion conclusion) implements Recorded {

    public ObjectionUpheld {
        concerned = Set.copyOf(concerned);
    }

    @Override
    public String subject() {
        return "objection " + objection;
    }

    @Override
    public Message act() {
        return Message.message("publicity.objection.act.UPHELD", number, conclusion.decidedOn(), against.isEmpty() ? list : against);
    }
}
