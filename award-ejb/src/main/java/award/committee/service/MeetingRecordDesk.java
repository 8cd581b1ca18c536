package award.committee.service;

import award.committee.MeetingAct;
import award.committee.MeetingId;
import award.committee.MinutesSheet;
import award.committee.ResolutionSheet;
import award.committee.Resolved;
import award.committee.model.Meeting;
import award.committee.model.Minutes;
import award.committee.model.Resolution;
import award.committee.service.paper.MinutesDraft;
import award.committee.service.paper.ResolutionDraft;
import award.committee.store.Meetings;
import award.committee.store.Records;
import award.edition.service.EditionReader;
import award.identity.Roles;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where what a meeting did is put down: its minutes (纪要), drafted, edited, approved; its resolutions (决议), numbered by body and year.
@Stateless
public class MeetingRecordDesk {

    @Inject Meetings meetings;
    @Inject Records records;
    @Inject MeetingReading reading;
    @Inject EditionReader editions;
    @Inject Event<Recorded> record;

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public Optional<MinutesSheet> minutes(MeetingId id) {
        return records.minutes(id).map(Minutes::sheet);
    }

    /// What the minutes would say by what is on record now.
    @RolesAllowed(Roles.SECRETARY)
    public String draftMinutes(MeetingId id) {
        var meeting = reading.get(id);
        return new MinutesDraft(reading.sheet(meeting), editions.regulationOf(meeting.edition()), resolutions(id)).write();
    }

    /// Keeps the minutes as edited.
    ///
    /// @param seen the version of the minutes that were edited; empty when there were none
    /// @throws IllegalStateException when they have been approved
    @RolesAllowed(Roles.SECRETARY)
    public void writeMinutes(MeetingId id, Optional<Long> seen, @NotBlank @Size(max = 50_000) String words) {
        own(id);
        if (seen.isPresent()) records.minutes(id, seen.get()).orElseThrow().write(words);
        else records.add(new Minutes(id, words));
        record.fire(MeetingAct.of(id, "minutesWritten"));
    }

    /// Nothing is changed in the minutes after that.
    ///
    /// @param by who approved them (签发人)
    @RolesAllowed(Roles.SECRETARY)
    public void approveMinutes(MeetingId id, long seen, @NotBlank @Size(max = 60) String by, @NotNull LocalDate on) {
        own(id);
        records.minutes(id, seen).orElseThrow().approve(by, on);
        record.fire(MeetingAct.of(id, "minutesApproved", by, on));
    }

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public List<ResolutionSheet> resolutions(MeetingId id) {
        var name = reading.bodyOf(reading.get(id)).name();
        return records.resolutions(id).stream().map(resolution -> resolution.sheet(name)).toList();
    }

    /// What the meeting would resolve for a stage by what is on record now.
    ///
    /// @param stage key of a stage that waits for the meeting; empty for none
    @RolesAllowed(Roles.SECRETARY)
    public Resolved draftResolution(MeetingId id, @NotNull String stage) {
        var meeting = reading.get(id);
        return new ResolutionDraft(reading.sheet(meeting), editions.regulationOf(meeting.edition())).write(stage);
    }

    /// Puts a resolution down under the next number of the body's year.
    @RolesAllowed(Roles.SECRETARY)
    public ResolutionSheet resolve(MeetingId id, @Valid Resolved resolved) {
        var meeting = own(id);
        var body = reading.bodyOf(meeting);
        var resolution = new Resolution(id, body, records.nextNumber(body.id(), resolved.on().getYear()), resolved);
        records.add(resolution);
        var sheet = resolution.sheet(body.name());
        record.fire(MeetingAct.of(id, "resolved", sheet.mark(), sheet.year(), sheet.number(), sheet.title()));
        return sheet;
    }

    private Meeting own(MeetingId id) {
        var meeting = meetings.change(id);
        reading.requireSecretary(meeting);
        return meeting;
    }
}
