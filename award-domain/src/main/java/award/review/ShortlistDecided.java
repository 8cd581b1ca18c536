package award.review;

import award.edition.EditionId;
import award.shared.Message;
import award.shared.Recorded;
import java.time.LocalDate;

/// The list of candidates for the committee was decided.
public record ShortlistDecided(EditionId edition, LocalDate day, int chosen, int left) implements Recorded {

    @Override
    public String subject() {
        return "edition " + edition;
    }

    @Override
    public Message act() {
        return Message.message("review.act.shortlisted", day, chosen, left);
    }
}
