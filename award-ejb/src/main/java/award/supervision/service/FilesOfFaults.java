package award.supervision.service;

import award.attachment.AttachmentAsked;
import award.identity.Role;
import award.identity.service.MyDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// Says who may do what with the evidence of a party's faults: the office keeps it, the supervision group reads it.
@ApplicationScoped
class FilesOfFaults {

    private static final String SLOT = "supervision.fault";

    @Inject MyDesk me;

    void answer(@Observes AttachmentAsked question) {
        if (!question.isAt(SLOT)) return;
        var person = me.whoAmI();
        boolean may = switch (question.act()) {
            case READ -> person.is(Role.SECRETARY) || person.is(Role.SUPERVISOR);
            case ADD, REMOVE -> person.is(Role.SECRETARY);
        };
        if (may) question.allow();
    }
}
