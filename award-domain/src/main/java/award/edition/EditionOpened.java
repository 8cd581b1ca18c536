package award.edition;

import award.shared.Message;
import award.shared.Recorded;

/// An edition was opened under a version of its regulation.
public record EditionOpened(EditionId edition, String name, String regulation) implements Recorded {

    @Override
    public String subject() {
        return "edition " + edition;
    }

    @Override
    public Message act() {
        return Message.message("edition.opened", name, regulation);
    }
}
