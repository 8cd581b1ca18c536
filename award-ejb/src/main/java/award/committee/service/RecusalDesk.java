package award.committee.service;

import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.service.CandidacyReader;
import award.committee.Attendance;
import award.committee.Kin;
import award.committee.MeetingAct;
import award.committee.MeetingId;
import award.committee.MeetingTurned;
import award.committee.Member;
import award.committee.Presence;
import award.committee.RecusalGround;
import award.committee.model.Meeting;
import award.committee.store.Meetings;
import award.identity.Role;
import award.identity.Roles;
import award.identity.service.MyDesk;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Where recusals from the items of a meeting are declared, found and decided (回避). Whoever may be recused stays away until the chair
/// has decided; a chair does not decide on its own recusal.
@Stateless
public class RecusalDesk {

    @Inject Meetings meetings;
    @Inject MeetingReading reading;
    @Inject CandidacyReader candidates;
    @Inject MyDesk me;
    @Inject Event<Recorded> record;
    @Inject Event<MeetingTurned> turned;

    /// Looks for members who belong to a candidate or to its recommender, and notes what was not noted yet.
    ///
    /// @return how many were found
    @RolesAllowed(Roles.SECRETARY)
    public int find(MeetingId id) {
        var meeting = meetings.change(id);
        reading.requireSecretary(meeting);
        var rows = candidates.all(CandidacyQuery.all(meeting.edition())).stream().collect(Collectors.toMap(CandidacyRow::candidacy, Function.identity()));
        int found = 0;
        for (var item : meeting.items()) {
            var row = item.about().map(rows::get);
            if (row.isEmpty()) continue;
            for (var each : meeting.attendance()) found += doubt(meeting, item.number(), each.member(), row.get()) ? 1 : 0;
        }
        record.fire(MeetingAct.of(id, "recusalsFound", found));
        turned.fire(new MeetingTurned(id));
        return found;
    }

    private static boolean doubt(Meeting meeting, int item, Member member, CandidacyRow row) {
        return Kin.between(member.office(), row.name(), row.recommender())
                .filter(ground -> meeting.doubt(item, member.seat(), ground, ground == RecusalGround.EMPLOYER ? row.name() : row.recommender())).isPresent();
    }

    /// The office notes that a member should keep away.
    @RolesAllowed(Roles.SECRETARY)
    public boolean propose(MeetingId id, int item, int seat, @NotBlank @Size(max = 300) String words) {
        var meeting = meetings.change(id);
        reading.requireSecretary(meeting);
        return note(meeting, item, seat, words);
    }

    /// A member declares its own interest, before the meeting or during it.
    @RolesAllowed(Roles.COMMITTEE_MEMBER)
    public boolean declare(MeetingId id, int item, @NotBlank @Size(max = 300) String words) {
        var meeting = meetings.change(id);
        return note(meeting, item, reading.seat(meeting), words);
    }

    private boolean note(Meeting meeting, int item, int seat, String words) {
        if (meeting.items().stream().noneMatch(each -> each.number() == item)) throw new IllegalArgumentException("no such item: " + item);
        boolean noted = meeting.doubt(item, seat, RecusalGround.DECLARED, words);
        if (noted) {
            record.fire(MeetingAct.of(meeting.id(), "recusalDeclared", item, seat));
            turned.fire(new MeetingTurned(meeting.id()));
        }
        return noted;
    }

    /// The chair's decision: entered by the chair itself, or by the office as the chair said.
    ///
    /// @throws EJBAccessException when the caller is neither
    @RolesAllowed({Roles.SECRETARY, Roles.COMMITTEE_MEMBER})
    public void decide(MeetingId id, int item, int seat, boolean accepted) {
        var meeting = meetings.change(id);
        var chair = chair(meeting, seat).orElseThrow(() -> new EJBAccessException("nobody is there to decide"));
        if (!me.whoAmI().is(Role.SECRETARY)) requireChair(meeting, chair);
        else reading.requireSecretary(meeting);
        meeting.decide(item, seat, accepted, chair.name());
        record.fire(MeetingAct.of(id, accepted ? "recusalAccepted" : "recusalRejected", item, seat, chair.name()));
        turned.fire(new MeetingTurned(id));
    }

    private void requireChair(Meeting meeting, Member chair) {
        if (reading.seat(meeting) != chair.seat()) throw new EJBAccessException("not in the chair of meeting " + meeting.id());
    }

    /// Who presides: the first by rank who is there, or has not said otherwise; never over itself.
    ///
    /// @param but seat of whom it is about
    static Optional<Member> chair(Meeting meeting, int but) {
        return meeting.attendance().stream().filter(each -> each.presence().votes() || each.presence() == Presence.EXPECTED)
                .sorted(Comparator.comparing((Attendance each) -> !each.presence().votes()))
                .map(Attendance::member).filter(member -> member.seat() != but).findFirst();
    }
}
