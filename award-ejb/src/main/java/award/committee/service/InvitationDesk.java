package award.committee.service;

import award.committee.Invited;
import award.committee.MeetingAct;
import award.committee.MeetingId;
import award.committee.MeetingTurned;
import award.committee.MyMeeting;
import award.committee.Reply;
import award.committee.SubstitutionCheck;
import award.committee.store.Meetings;
import award.identity.Roles;
import award.identity.service.MyDesk;
import award.notification.service.Outbox;
import award.shared.Answer;
import award.shared.Finding;
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

/// Where members are called to a meeting, and answer (会议通知与回执). The calls are drafts in the outbox of the office, like every letter.
@Stateless
public class InvitationDesk {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int DAYS_SHOWN = 365;

    @Inject Meetings meetings;
    @Inject MeetingReading reading;
    @Inject InvitationLetters letters;
    @Inject Outbox outbox;
    @Inject MyDesk me;
    @Inject Clock clock;
    @Inject Event<Recorded> record;
    @Inject Event<MeetingTurned> turned;

    /// Drafts the calls of all members who have an account; the others are told on paper.
    @RolesAllowed(Roles.SECRETARY)
    public Invited invite(MeetingId id) {
        var meeting = reading.get(id);
        reading.requireSecretary(meeting);
        var calls = letters.of(meeting);
        outbox.redraft(InvitationLetters.KIND, id.value(), calls);
        return new Invited(calls.size(), meeting.attendance().size() - calls.size());
    }

    /// The caller's own meetings of the last year and those to come.
    @RolesAllowed(Roles.COMMITTEE_MEMBER)
    public List<MyMeeting> mine() {
        return meetings.ofMember(me.whoAmI().account(), LocalDateTime.now(clock.withZone(BEIJING)).minusDays(DAYS_SHOWN));
    }

    /// A member answers for itself, as long as the meeting has not begun.
    ///
    /// @param words the reason of leave, or who comes instead; empty for one who comes
    /// @return what speaks against it; empty when it was noted
    @RolesAllowed(Roles.COMMITTEE_MEMBER)
    public Optional<Finding> answer(MeetingId id, @NotNull Reply reply, @NotNull @Size(max = 200) String words) {
        var meeting = meetings.change(id);
        int seat = reading.seat(meeting);
        var refused = reply == Reply.SUBSTITUTE
                ? reading.rule(meeting).map(SubstitutionCheck::of).filter(finding -> !(finding.answer() instanceof Answer.Met)) : Optional.<Finding>empty();
        if (refused.isEmpty() && meeting.openedAt().isEmpty()) {
            meeting.seat(seat, each -> each.answering(reply, words));
            record.fire(MeetingAct.of(id, "answered", seat));
            turned.fire(new MeetingTurned(id));
        }
        return refused;
    }
}
