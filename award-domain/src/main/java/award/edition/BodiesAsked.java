package award.edition;

import award.shared.Message;
import award.shared.Recorded;

/// Bodies were asked for their opinion.
public record BodiesAsked(NewConsultation asked) implements Recorded {

    @Override
    public String subject() {
        return "edition " + asked.edition();
    }

    @Override
    public Message act() {
        return Message.message("edition.bodiesAsked", asked.bodies().size(), asked.askedOn(), asked.due(), asked.document());
    }
}
