package award.application;

import award.edition.EditionId;
import award.shared.Message;
import award.shared.Recorded;

/// The time of applying was laid down for an edition, or changed.
///
/// @param basis number of the paper that lays it down
public record ApplicationTermSet(EditionId edition, ApplicationTerm term, String basis) implements Recorded {

    @Override
    public String subject() {
        return "edition " + edition;
    }

    @Override
    public Message act() {
        return Message.message("application.termSet", term.opens(), term.closes(), term.graceMinutes(), basis);
    }
}
