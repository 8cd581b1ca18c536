package award.edition;

import award.shared.Message;
import award.shared.Recorded;

/// The call of an edition was published for everybody, or taken back.
///
/// @param document its number
public record CallAct(EditionId edition, Kind kind, String document) implements Recorded {

    public enum Kind { PUBLISHED, TAKEN_BACK }

    @Override
    public String subject() {
        return "edition " + edition;
    }

    @Override
    public Message act() {
        return switch (kind) {
            case PUBLISHED -> Message.message("edition.callPublished", document);
            case TAKEN_BACK -> Message.message("edition.callTakenBack", document);
        };
    }
}
