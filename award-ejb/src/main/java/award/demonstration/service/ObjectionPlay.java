package award.demonstration.service;

import award.publicity.Channel;
import award.publicity.Conclusion;
import award.publicity.Contact;
import award.publicity.Handling;
import award.publicity.Inquiry;
import award.publicity.NewObjection;
import award.publicity.NoticeId;
import award.publicity.ObjectionId;
import award.publicity.ObjectionState;
import award.publicity.Objector;
import award.publicity.service.ObjectionDesk;
import award.publicity.service.PublicityDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/// Objects to notices as a plan tells, and lets the office deal with the objections.
@ApplicationScoped
class ObjectionPlay {

    @Inject PublicityDesk notices;
    @Inject ObjectionDesk desk;

    static Contact contact(Plan plan) {
        return plan.part("contact").map(told -> new Contact(told.text("issuer"), told.text("address"), told.text("postcode"),
                told.text("telephone"), told.text("mail"))).orElse(null);
    }

    /// @param stage key of the stage whose notice was published
    void play(NoticeId notice, String stage, Plan plan) {
        plan.parts("objections").stream().filter(told -> told.text("stage").equals(stage)).forEach(told -> object(notice, told));
    }

    private void object(NoticeId notice, Plan told) {
        var entries = notices.read(notice).entries();
        var against = told.number("against") == 0 ? "" : entries.get(told.number("against") - 1);
        var objector = new Objector(told.text("name"), told.text("unit"), told.text("telephone"), "");
        var id = desk.register(new NewObjection(notice, against, objector, told.text("facts"), told.text("evidence"),
                Channel.valueOf(told.text("channel")), told.day("received"), UUID.randomUUID()));
        switch (ObjectionState.valueOf(told.text("state"))) {
            case RECEIVED -> { }
            case RECORDED_ONLY -> must(desk.recordOnly(id, seen(id), conclusion(ObjectionState.RECORDED_ONLY, told)));
            case UNDER_VERIFICATION -> verify(id, told);
            case UPHELD, DISMISSED, WITHDRAWN -> {
                verify(id, told);
                must(desk.conclude(id, seen(id), conclusion(ObjectionState.valueOf(told.text("state")), told), Set.of()));
            }
        }
    }

    private void verify(ObjectionId id, Plan told) {
        must(desk.accept(id, seen(id)));
        if (told.has("what")) desk.inquire(id, seen(id), Inquiry.begun(told.text("what"), told.text("body"), told.day("received")));
    }

    private static Conclusion conclusion(ObjectionState outcome, Plan told) {
        return new Conclusion(outcome, told.day("decided"), told.text("document"), told.text("reason"));
    }

    private long seen(ObjectionId id) {
        return desk.read(id).version();
    }

    private static void must(Handling handling) {
        if (handling instanceof Handling.Refused refused) throw new IllegalStateException("not handled: " + refused.findings());
    }
}
