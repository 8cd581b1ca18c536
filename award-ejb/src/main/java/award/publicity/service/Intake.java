package award.publicity.service;

import award.publicity.NewObjection;
import award.publicity.ObjectionId;
import award.publicity.model.Objection;
import award.publicity.store.Objections;
import award.shared.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/// Puts down an objection, once: a form posted twice is the same objection.
@ApplicationScoped
class Intake {

    @Inject Objections objections;
    @Inject NoticeFile file;
    @Inject Event<Recorded> record;

    /// @throws IllegalArgumentException when it concerns something that is not on the list
    Objection receive(ObjectionId id, NewObjection entry) {
        objections.queue();
        return objections.ofPost(entry.post()).orElseGet(() -> {
            var notice = file.row(entry.notice());
            file.objectionsTo(notice);
            if (!entry.against().isEmpty() && !notice.entries().contains(entry.against())) {
                throw new IllegalArgumentException("not on the list: " + entry.against());
            }
            var objection = new Objection(id, entry, objections.nextNumber(entry.receivedOn().getYear()));
            objections.add(objection);
            record.fire(objection.received());
            return objection;
        });
    }
}
