package award.committee.web;

import award.committee.MeetingTurned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;

/// Tells everybody in a room to look again, once what changed is in the database. It says which meeting, and nothing else: what a reader
/// may see, the page asks for itself.
@ApplicationScoped
public class RoomBell {

    @Inject
    @Push(channel = "room")
    PushContext rooms;

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) MeetingTurned turned) {
        rooms.send(turned.id().toString());
    }
}
