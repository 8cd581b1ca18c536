package award.packet.service;

import award.attachment.AttachmentAsked;
import award.attachment.AttachmentRemoved;
import award.attachment.AttachmentStored;
import award.committee.MeetingId;
import award.committee.NoSuchMeetingException;
import award.packet.KeptPacket;
import award.packet.PlannedPart;
import award.packet.model.Composition;
import award.packet.store.Compositions;
import award.packet.store.Snapshots;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/// Answers for the papers that the office uploads for a packet (自备材料), and keeps the list of parts in step with them.
@ApplicationScoped
class OwnPapers {

    static final String SLOT = "packet.paper";

    @Inject Access access;
    @Inject Compositions compositions;
    @Inject Snapshots snapshots;

    void answer(@Observes AttachmentAsked question) {
        if (!question.isAt(SLOT)) return;
        var meeting = new MeetingId(question.holder().matter());
        boolean allowed = switch (question.act()) {
            case READ -> mayRead(meeting);
            case ADD -> mayChange(meeting);
            case REMOVE -> mayChange(meeting) && question.attachment().map(file -> !isFrozen(meeting, file.value())).orElse(true);
        };
        if (allowed) question.allow();
    }

    private boolean mayRead(MeetingId meeting) {
        try {
            access.reader(meeting);
            return true;
        } catch (EJBAccessException | NoSuchMeetingException refused) {
            return false;
        }
    }

    private boolean mayChange(MeetingId meeting) {
        try {
            access.office(meeting);
            return true;
        } catch (EJBAccessException | NoSuchMeetingException refused) {
            return false;
        }
    }

    /// What lies in a frozen packet stays: it may be printed again.
    private boolean isFrozen(MeetingId meeting, UUID file) {
        var key = PlannedPart.paper(file, "").key();
        return snapshots.frozen(meeting).stream().flatMap(frozen -> snapshots.packet(frozen.snapshot()).parts().stream()).map(KeptPacket.KeptPart::key)
                .anyMatch(part -> part.endsWith(key));
    }

    void stored(@Observes AttachmentStored event) {
        if (!event.row().holder().slot().equals(SLOT)) return;
        var meeting = new MeetingId(event.row().holder().matter());
        var composition = composition(meeting);
        composition.arrange(composition.plan().with(PlannedPart.paper(event.row().id().value(), title(event.row().name()))));
    }

    /// The file's name without its ending.
    private static String title(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 1 ? name : name.substring(0, dot);
    }

    void removed(@Observes AttachmentRemoved event) {
        if (!event.row().holder().slot().equals(SLOT)) return;
        var composition = composition(new MeetingId(event.row().holder().matter()));
        composition.arrange(composition.plan().without(PlannedPart.paper(event.row().id().value(), "").key()));
    }

    private Composition composition(MeetingId meeting) {
        var scheme = access.scheme(access.office(meeting));
        long seen = compositions.find(meeting).map(Composition::version).orElse(0L);
        return compositions.change(meeting, seen, compositions.custom(scheme));
    }
}
