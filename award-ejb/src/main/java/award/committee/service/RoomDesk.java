package award.committee.service;

import static award.committee.service.MeetingReading.occasion;
import static award.committee.service.MeetingReading.withoutBallot;

import award.ballot.service.PollDesk;
import award.committee.MeetingAct;
import award.committee.MeetingId;
import award.committee.MeetingState;
import award.committee.MeetingTurned;
import award.committee.NotedBy;
import award.committee.Presence;
import award.committee.Room;
import award.committee.model.Meeting;
import award.committee.store.Meetings;
import award.identity.Roles;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Message;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Where a meeting is led through its agenda, and where everybody in the room sees how it stands (会场). All of it is in the database;
/// whoever shows it is told to look again, never what changed.
@Stateless
public class RoomDesk {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Inject Meetings meetings;
    @Inject MeetingReading reading;
    @Inject RoomView view;
    @Inject PollDesk polls;
    @Inject Clock clock;
    @Inject Event<Recorded> record;
    @Inject Event<MeetingTurned> turned;

    /// The meeting as the caller may see it now.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public Room look(MeetingId id) {
        return view.of(reading.get(id));
    }

    /// Opens the meeting, if enough members have come.
    ///
    /// @return what speaks against it; empty when it was opened
    @RolesAllowed(Roles.SECRETARY)
    public Optional<Finding> open(MeetingId id) {
        var meeting = own(id);
        var lacking = reading.quorum(meeting).filter(finding -> !(finding.answer() instanceof Answer.Met));
        if (lacking.isEmpty()) {
            meeting.open(now());
            tell(meeting, "opened", meeting.turnout().all(), meeting.turnout().came());
        }
        return lacking;
    }

    /// Goes on to an item. The rolls of votes follow who is there and who is recused now.
    ///
    /// @return what speaks against new rolls
    @RolesAllowed(Roles.SECRETARY)
    public List<Message> begin(MeetingId id, int item) {
        var meeting = own(id);
        meeting.begin(item, now());
        tell(meeting, "begun", item);
        return enroll(meeting);
    }

    @RolesAllowed(Roles.SECRETARY)
    public void close(MeetingId id) {
        var meeting = own(id);
        meeting.close(now());
        tell(meeting, "closed", meeting.turnout().came());
    }

    /// Puts a meeting on record that was held without the software: from the sign-in sheet and the paper.
    ///
    /// @return what speaks against it; empty when it is on record
    @RolesAllowed(Roles.SECRETARY)
    public Optional<Finding> held(MeetingId id, @NotNull LocalDateTime until) {
        var meeting = own(id);
        var lacking = reading.quorum(meeting).filter(finding -> !(finding.answer() instanceof Answer.Met));
        if (lacking.isEmpty()) {
            meeting.held(until);
            tell(meeting, "held", meeting.turnout().came());
        }
        return lacking;
    }

    @RolesAllowed(Roles.SECRETARY)
    public void cancel(MeetingId id) {
        var meeting = own(id);
        meeting.cancel();
        tell(meeting, "cancelled");
    }

    /// A member says on its tablet that it is there.
    @RolesAllowed(Roles.COMMITTEE_MEMBER)
    public void confirm(MeetingId id) {
        var meeting = meetings.change(id);
        int seat = reading.seat(meeting);
        var may = meeting.state().isArrangeable() && meeting.seat(seat).filter(each -> each.presence() != Presence.RECUSED).isPresent();
        if (!may) return;
        meeting.seat(seat, each -> each.as(Presence.PRESENT, "", NotedBy.TABLET));
        tell(meeting, "confirmed", seat);
    }

    /// A member goes before the end (中途退席): by itself, or noted by the office.
    @RolesAllowed({Roles.SECRETARY, Roles.COMMITTEE_MEMBER})
    public void leave(MeetingId id, int seat, @NotNull @Size(max = 200) String why) {
        var meeting = meetings.change(id);
        if (reading.isOffice(meeting)) reading.requireSecretary(meeting);
        else if (reading.seat(meeting) != seat) throw new IllegalArgumentException("not the caller's seat: " + seat);
        if (meeting.state() != MeetingState.OPEN) return;
        meeting.seat(seat, each -> each.presence().votes() ? each.leaving(now(), why) : each);
        tell(meeting, "left", seat);
    }

    private List<Message> enroll(Meeting meeting) {
        return polls.enroll(occasion(meeting.id()), Rolls.of(meeting.attendance(), withoutBallot(meeting)));
    }

    private Meeting own(MeetingId id) {
        var meeting = meetings.change(id);
        reading.requireSecretary(meeting);
        return meeting;
    }

    private void tell(Meeting meeting, String act, Object... args) {
        record.fire(MeetingAct.of(meeting.id(), act, args));
        turned.fire(new MeetingTurned(meeting.id()));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(BEIJING)).withNano(0);
    }
}
