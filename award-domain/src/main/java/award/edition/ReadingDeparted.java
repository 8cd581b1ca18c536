package award.edition;

import award.shared.Message;
import award.shared.Recorded;

/// An edition departed from a reading of its regulation.
public record ReadingDeparted(EditionId edition, Departure departure) implements Recorded {

    @Override
    public String subject() {
        return "edition " + edition;
    }

    @Override
    public Message act() {
        return Message.message("edition.departed", departure.reading(), departure.sense(), departure.mandate().document());
    }
}
