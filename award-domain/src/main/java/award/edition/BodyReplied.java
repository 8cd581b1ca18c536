package award.edition;

import award.shared.Message;
import award.shared.Recorded;

/// The answer of a body was put on record, or that it kept silent.
public record BodyReplied(EditionId edition, BodyReply reply) implements Recorded {

    @Override
    public String subject() {
        return "edition " + edition;
    }

    @Override
    public Message act() {
        return Message.message("edition.bodyReplied", reply.body(), reply.repliedOn(), Message.name(reply.reply()), reply.words());
    }
}
