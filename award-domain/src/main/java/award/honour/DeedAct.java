package award.honour;

import award.shared.Message;
import award.shared.Recorded;

/// The deeds of a winner were made public, or taken back.
public record DeedAct(GrantId id, Kind kind) implements Recorded {

    /// 公布, 撤下.
    public enum Kind { PUBLISHED, TAKEN_BACK }

    @Override
    public String subject() {
        return "grant " + id;
    }

    @Override
    public Message act() {
        return Message.message("honour.act.deed." + kind.name());
    }
}
