package award.committee.service;

import award.application.CandidacyId;
import award.ballot.NewPoll;
import award.ballot.OccasionId;
import award.ballot.PollId;
import award.ballot.service.PollDesk;
import award.committee.Attendance;
import award.committee.MeetingId;
import award.committee.MeetingRow;
import award.committee.MeetingSheet;
import award.committee.NewMeeting;
import award.committee.NoSuchBodyException;
import award.committee.NoSuchMeetingException;
import award.committee.model.Meeting;
import award.committee.store.Bodies;
import award.committee.store.Meetings;
import award.edition.EditionId;
import award.identity.Roles;
import award.scheme.rule.Vote;
import award.shared.Message;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.List;

/// Where a committee's meetings are called, their attendance noted, and their votes prepared.
@Stateless
public class CommitteeTable {

    @Inject Bodies bodies;
    @Inject Meetings meetings;
    @Inject PollDesk polls;
    @Inject Event<Recorded> record;

    @RolesAllowed(Roles.SECRETARY)
    public MeetingId call(@Valid NewMeeting entry) {
        var body = bodies.find(entry.body()).orElseThrow(() -> new NoSuchBodyException(entry.body()));
        var meeting = new Meeting(MeetingId.fresh(), entry, body.membersOn(entry.startsAt().toLocalDate()));
        meetings.add(meeting);
        record.fire(meeting.called());
        return meeting.id();
    }

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public List<MeetingRow> of(EditionId edition) {
        return meetings.of(edition);
    }

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public MeetingSheet read(MeetingId id) {
        var meeting = get(id);
        var body = bodies.find(meeting.body()).orElseThrow(() -> new NoSuchBodyException(meeting.body()));
        return new MeetingSheet(id, meeting.body(), body.name(), meeting.edition(), meeting.title(), meeting.startsAt(), meeting.place(),
                meeting.agenda(), meeting.attendance(), meeting.turnout(), polls.at(occasion(id)), meeting.version());
    }

    /// Changes time, place and agenda of a meeting.
    ///
    /// @param seen the version of the sheet that the change rests on
    @RolesAllowed(Roles.SECRETARY)
    public void arrange(MeetingId id, long seen, @NotNull LocalDateTime when, @NotBlank String place, @NotEmpty List<@NotBlank String> agenda) {
        var meeting = get(id, seen);
        meeting.move(when, place);
        meeting.settle(agenda);
    }

    /// Notes who is present, on leave, recused or substituted, unless fewer would take part than papers were counted.
    ///
    /// @param seen the version of the sheet that the notes rest on
    /// @return what speaks against it; nothing when it was noted
    @RolesAllowed(Roles.SECRETARY)
    public List<Message> attend(MeetingId id, long seen, List<@Valid Attendance> attendance) {
        var meeting = get(id, seen);
        var faults = polls.enroll(occasion(id), Rolls.of(meeting.attending(attendance)));
        if (faults.isEmpty()) meeting.attend(attendance);
        return faults;
    }

    /// Prepares the vote on a tier; the same vote when it is there already.
    @RolesAllowed(Roles.SECRETARY)
    public PollId prepare(MeetingId id, @NotBlank String tier, @NotNull Vote.Method method, @NotEmpty List<CandidacyId> candidates) {
        var meeting = get(id);
        return polls.prepare(new NewPoll(occasion(id), meeting.title(), meeting.edition(), tier, method, candidates, Rolls.of(meeting.attendance())));
    }

    private static OccasionId occasion(MeetingId id) {
        return new OccasionId(id.value());
    }

    private Meeting get(MeetingId id) {
        return meetings.find(id).orElseThrow(() -> new NoSuchMeetingException(id));
    }

    private Meeting get(MeetingId id, long seen) {
        return meetings.find(id, seen).orElseThrow(() -> new NoSuchMeetingException(id));
    }
}
