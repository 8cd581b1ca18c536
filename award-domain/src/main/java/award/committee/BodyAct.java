package award.committee;

import static award.shared.Message.message;

import award.shared.Message;
import award.shared.Recorded;

/// What was done with a body and its members, for the trail.
public record BodyAct(BodyId id, Message act) implements Recorded {

    public static BodyAct setUp(BodyId id, String name) {
        return new BodyAct(id, message("committee.act.setUp", name));
    }

    public static BodyAct appointed(BodyId id, String body, Membership term) {
        return new BodyAct(id, message("committee.act.appointed", body, term.member().name(), term.member().office(), term.since()));
    }

    public static BodyAct ended(BodyId id, String body, Membership term) {
        return new BodyAct(id, message("committee.act.ended", body, term.member().name(), term.until()));
    }

    public static BodyAct marked(BodyId id, String body, String mark) {
        return new BodyAct(id, message("committee.act.marked", body, mark));
    }

    @Override
    public String subject() {
        return "body " + id;
    }
}
