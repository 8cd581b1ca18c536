package award.committee.service;

import award.application.CandidacyId;
import award.application.CandidacyQuery;
import award.application.CandidacyState;
import award.application.service.CandidacyReader;
import award.committee.Attendance;
import award.committee.CandidateVotes;
import award.committee.CountCheck;
import award.committee.Counted;
import award.committee.MeetingId;
import award.committee.MeetingRow;
import award.committee.MeetingSheet;
import award.committee.NewCount;
import award.committee.NewMeeting;
import award.committee.NewPoll;
import award.committee.NoSuchBodyException;
import award.committee.NoSuchMeetingException;
import award.committee.NoSuchPollException;
import award.committee.PollId;
import award.committee.PollSheet;
import award.committee.Turnout;
import award.committee.VoteMethods;
import award.committee.model.Meeting;
import award.committee.model.Poll;
import award.committee.store.Bodies;
import award.committee.store.Meetings;
import award.edition.EditionId;
import award.identity.Roles;
import award.shared.Answer;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/// Where a committee's meetings are called, their attendance noted, and their votes entered as they were counted.
@Stateless
public class CommitteeTable {

    @Inject Bodies bodies;
    @Inject Meetings meetings;
    @Inject PollReading reading;
    @Inject CandidacyReader candidates;
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
                meeting.agenda(), meeting.attendance(), meeting.turnout(), reading.of(meeting), meeting.version());
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
        var turnout = Turnout.of(attendance);
        var faults = meetings.polls(id).stream().flatMap(poll -> CountCheck.faults(turnout, poll.papers(), List.of()).stream()).toList();
        if (faults.isEmpty()) get(id, seen).attend(attendance);
        return faults;
    }

    /// Prepares the vote on a tier; the same vote when it is there already.
    @RolesAllowed(Roles.SECRETARY)
    public PollId prepare(@Valid NewPoll entry) {
        return meetings.pollOn(entry.meeting(), entry.tier()).map(Poll::id).orElseGet(() -> {
            var poll = new Poll(PollId.fresh(), entry.meeting(), entry.tier(), entry.method(), candidates(entry));
            meetings.add(poll);
            return poll.id();
        });
    }

    private List<CandidateVotes> candidates(NewPoll entry) {
        var edition = get(entry.meeting()).edition();
        var names = candidates.all(CandidacyQuery.in(edition, CandidacyState.SHORTLISTED)).stream()
                .collect(Collectors.toMap(row -> row.candidacy(), row -> row.name()));
        return entry.candidates().stream().map(id -> CandidateVotes.none(id, name(names::get, id))).toList();
    }

    private static String name(Function<CandidacyId, String> names, CandidacyId id) {
        var name = names.apply(id);
        if (name == null) throw new IllegalArgumentException("not on the list of candidates: " + id);
        return name;
    }

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public PollSheet read(PollId id) {
        var poll = meetings.find(id).orElseThrow(() -> new NoSuchPollException(id));
        return reading.of(poll, get(poll.meeting()));
    }

    /// All votes on an edition.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public List<PollSheet> pollsOn(EditionId edition) {
        return meetings.polls(edition).stream().map(poll -> reading.of(poll, get(poll.meeting()))).toList();
    }

    /// Enters a count, unless its numbers cannot all be true or the vote was taken as the regulation does not allow.
    ///
    /// @param seen the version of the sheet that the count rests on
    @RolesAllowed(Roles.SECRETARY)
    public Counted count(PollId id, long seen, @Valid NewCount entry) {
        var poll = meetings.find(id, seen).orElseThrow(() -> new NoSuchPollException(id));
        var meeting = get(poll.meeting());
        var method = VoteMethods.check(reading.rule(poll, meeting), entry.method());
        if (!(method.answer() instanceof Answer.Met)) return new Counted.WrongMethod(method);
        var faults = CountCheck.faults(meeting.turnout(), entry.papers(), entry.votes());
        if (!faults.isEmpty()) return new Counted.Disagrees(faults);
        record.fire(poll.count(entry));
        return new Counted.Entered(reading.of(poll, meeting));
    }

    private Meeting get(MeetingId id) {
        return meetings.find(id).orElseThrow(() -> new NoSuchMeetingException(id));
    }

    private Meeting get(MeetingId id, long seen) {
        return meetings.find(id, seen).orElseThrow(() -> new NoSuchMeetingException(id));
    }
}
