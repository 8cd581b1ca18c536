package award.edition;

import award.shared.Message;
import award.shared.Recorded;

/// An award was entered into the programme of a year.
public record ProgrammeEntered(Programme programme) implements Recorded {

    @Override
    public String subject() {
        return "scheme " + programme.scheme();
    }

    @Override
    public Message act() {
        return Message.message("edition.programmeEntered", programme.year(), programme.authority(), programme.document(), programme.approvedOn());
    }
}
