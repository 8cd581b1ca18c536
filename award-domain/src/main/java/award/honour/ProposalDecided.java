package award.honour;

import award.edition.EditionId;
import award.shared.Message;
import award.shared.Recorded;
import java.time.LocalDate;

/// The list of those proposed for the award was decided.
public record ProposalDecided(EditionId edition, LocalDate day, String document, int places) implements Recorded {

    @Override
    public String subject() {
        return "edition " + edition;
    }

    @Override
    public Message act() {
        return Message.message("honour.act.proposed", day, document, places);
    }
}
