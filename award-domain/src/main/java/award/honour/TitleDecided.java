package award.honour;

import award.shared.Message;
import award.shared.Recorded;
import java.time.LocalDate;

/// It was decided what becomes of a title.
public record TitleDecided(GrantId id, String holder, GrantState becomes, LocalDate day, String document) implements Recorded {

    @Override
    public String subject() {
        return "grant " + id;
    }

    @Override
    public Message act() {
        return Message.message("honour.act.decided", holder, Message.name(becomes), day, document);
    }
}
