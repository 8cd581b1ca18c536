package award.committee.service;

import static award.committee.service.MeetingReading.occasion;
import static award.committee.service.MeetingReading.withoutBallot;

import award.application.CandidacyId;
import award.ballot.NewPoll;
import award.ballot.PollId;
import award.ballot.service.PollDesk;
import award.committee.Attendance;
import award.committee.Guest;
import award.committee.MeetingAct;
import award.committee.MeetingId;
import award.committee.MeetingRow;
import award.committee.MeetingSheet;
import award.committee.MeetingTurned;
import award.committee.NewMeeting;
import award.committee.NoSuchBodyException;
import award.committee.Presence;
import award.committee.SubstitutionCheck;
import award.committee.model.Meeting;
import award.committee.store.Bodies;
import award.committee.store.Meetings;
import award.edition.EditionId;
import award.identity.Roles;
import award.scheme.rule.Vote;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Message;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// Where a body's meetings are called, their attendance noted, and their votes prepared.
@Stateless
public class CommitteeTable {

    @Inject Bodies bodies;
    @Inject Meetings meetings;
    @Inject MeetingReading reading;
    @Inject PollDesk polls;
    @Inject Event<Recorded> record;
    @Inject Event<MeetingTurned> turned;

    @RolesAllowed(Roles.SECRETARY)
    public MeetingId call(@Valid NewMeeting entry) {
        var body = bodies.find(entry.body()).orElseThrow(() -> new NoSuchBodyException(entry.body()));
        var meeting = new Meeting(MeetingId.fresh(), entry, body.membersOn(entry.startsAt().toLocalDate()));
        reading.requireSecretary(meeting);
        meetings.add(meeting);
        record.fire(meeting.called());
        return meeting.id();
    }

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public List<MeetingRow> of(EditionId edition) {
        return meetings.of(edition);
    }

    /// For the office all of it; for a member called to it what is not kept from that member.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public MeetingSheet read(MeetingId id) {
        return reading.sheet(reading.get(id));
    }

    /// Changes time and place of a meeting.
    ///
    /// @param seen the version of the sheet that the change rests on
    @RolesAllowed(Roles.SECRETARY)
    public void move(MeetingId id, long seen, @NotNull LocalDateTime when, @NotBlank String place) {
        var meeting = meetings.change(id, seen);
        reading.requireSecretary(meeting);
        meeting.move(when, place);
        record.fire(MeetingAct.of(id, "moved", when.toLocalDate(), place));
        turned.fire(new MeetingTurned(id));
    }

    /// Notes who is present, on leave, recused or substituted, unless fewer would take part than papers were counted.
    ///
    /// @param seen  the seats as they were when the notes were made
    /// @param noted the same seats as they are to be; those that did not change are left as they are now
    /// @return what speaks against it; nothing when it was noted
    /// @throws OptimisticLockException when a seat that is to be changed has been changed since
    @RolesAllowed(Roles.SECRETARY)
    public List<Message> attend(MeetingId id, List<Attendance> seen, List<@Valid Attendance> noted) {
        var meeting = meetings.change(id);
        reading.requireSecretary(meeting);
        var changes = noted.stream().filter(each -> !seen.contains(each)).toList();
        for (var change : changes) requireUnchanged(meeting, seen, change);
        var faults = polls.enroll(occasion(id), Rolls.of(meeting.attending(changes), withoutBallot(meeting)));
        if (faults.isEmpty() && !changes.isEmpty()) {
            meeting.attend(changes);
            record.fire(MeetingAct.of(id, "attended", meeting.turnout().all(), meeting.turnout().voting()));
            turned.fire(new MeetingTurned(id));
        }
        return faults;
    }

    private static void requireUnchanged(Meeting meeting, List<Attendance> seen, Attendance change) {
        int seat = change.member().seat();
        if (!meeting.seat(seat).filter(seen::contains).isPresent()) throw new OptimisticLockException(meeting);
    }

    /// Whether members may be substituted: asked only when somebody is.
    @RolesAllowed(Roles.SECRETARY)
    public Optional<Finding> substituted(MeetingId id, List<Attendance> noted) {
        if (noted.stream().noneMatch(each -> each.presence() == Presence.SUBSTITUTED)) return Optional.empty();
        return reading.rule(reading.get(id)).map(SubstitutionCheck::of).filter(finding -> !(finding.answer() instanceof Answer.Met));
    }

    @RolesAllowed(Roles.SECRETARY)
    public void welcome(MeetingId id, List<@Valid Guest> guests) {
        var meeting = meetings.change(id);
        reading.requireSecretary(meeting);
        meeting.welcome(guests);
        turned.fire(new MeetingTurned(id));
    }

    /// Prepares the vote on a tier; the same vote when it is there already.
    @RolesAllowed(Roles.SECRETARY)
    public PollId prepare(MeetingId id, @NotBlank String tier, @NotNull Vote.Method method, @NotEmpty List<CandidacyId> candidates) {
        var meeting = reading.get(id);
        reading.requireSecretary(meeting);
        turned.fire(new MeetingTurned(id));
        return polls.prepare(new NewPoll(occasion(id), meeting.title(), meeting.edition(), tier, method, candidates,
                Rolls.of(meeting.attendance(), withoutBallot(meeting))));
    }
}
