package award.eligibility;

import award.edition.EditionId;
import award.shared.Message;
import award.shared.Recorded;

/// An office set whether a second person confirms every decision in the examination of an edition.
public record PracticeSet(EditionId edition, boolean twoPersons) implements Recorded {

    @Override
    public String subject() {
        return "edition " + edition;
    }

    @Override
    public Message act() {
        return Message.message(twoPersons ? "eligibility.act.twoPersons" : "eligibility.act.onePerson");
    }
}
