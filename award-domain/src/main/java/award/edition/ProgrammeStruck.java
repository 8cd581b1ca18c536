package award.edition;

import award.shared.Message;
import award.shared.Recorded;

/// An approval was struck from the register of programmes.
public record ProgrammeStruck(Programme programme, String reason) implements Recorded {

    @Override
    public String subject() {
        return "scheme " + programme.scheme();
    }

    @Override
    public Message act() {
        return Message.message("edition.programmeStruck", programme.year(), programme.document(), reason);
    }
}
