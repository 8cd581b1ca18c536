package award.packet.service;

import award.committee.MeetingId;
import award.document.Printed;
import award.document.service.PrintingPress;
import award.identity.Roles;
import award.packet.CopyRow;
import award.packet.model.NumberedCopy;
import award.packet.store.Copies;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;

/// Where the office notes which numbered copy is with whom, and which has come back (会后收回).
@Stateless
@RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
public class CopyDesk {

    @Inject Access access;
    @Inject Copies copies;
    @Inject PrintingPress press;
    @Inject Clock clock;
    @Inject Event<Recorded> record;

    public List<CopyRow> of(MeetingId meeting) {
        access.reader(meeting);
        return copies.of(meeting).stream().map(NumberedCopy::row).toList();
    }

    /// @param seen the version of the row that it rests on
    @RolesAllowed(Roles.SECRETARY)
    public void handOut(MeetingId meeting, int number, long seen) {
        access.office(meeting);
        record.fire(get(meeting, number, seen).handOut(clock.instant()));
    }

    /// @param seen the version of the row that it rests on
    @RolesAllowed(Roles.SECRETARY)
    public void takeBack(MeetingId meeting, int number, long seen) {
        access.office(meeting);
        record.fire(get(meeting, number, seen).takeBack(clock.instant()));
    }

    /// All that lie in the office are handed out.
    @RolesAllowed(Roles.SECRETARY)
    public void handOutAll(MeetingId meeting) {
        access.office(meeting);
        var now = clock.instant();
        copies.of(meeting).stream().filter(copy -> copy.row().handedAt() == null).forEach(copy -> record.fire(copy.handOut(now)));
    }

    /// The list to be signed when copies are handed out and come back.
    public Printed returnList(MeetingId meeting) {
        var sheet = access.reader(meeting);
        return press.print(new ReturnPaper(sheet, of(meeting)).list());
    }

    private NumberedCopy get(MeetingId meeting, int number, long seen) {
        return copies.find(meeting, number, seen).orElseThrow(() -> new NoSuchElementException("no copy " + number));
    }
}
