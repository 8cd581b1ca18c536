package award.committee.service;

import award.committee.MeetingId;
import award.committee.MeetingSheet;
import award.committee.NoSuchMeetingException;
import award.committee.service.paper.MinutesPaper;
import award.committee.service.paper.ResolutionPaper;
import award.committee.service.paper.ScriptPaper;
import award.document.Document;
import award.document.Origin;
import award.document.Printed;
import award.document.service.PrintingPress;
import award.edition.service.EditionReader;
import award.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.UUID;

/// Prints what a meeting is led by and leaves behind: the chair's script (主持词), the minutes (纪要), the resolutions (决议).
@Stateless
@RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
public class RecordPapers {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Inject MeetingReading reading;
    @Inject MeetingRecordDesk records;
    @Inject EditionReader editions;
    @Inject PrintingPress press;

    public Printed script(MeetingId id) {
        return press.print(scriptOf(id));
    }

    /// The script as a document, for whoever binds it into a packet.
    public Document scriptOf(MeetingId id) {
        var meeting = reading.sheet(reading.get(id));
        return new ScriptPaper(meeting, editions.regulationOf(meeting.edition())).compose(origin(meeting));
    }

    /// @throws NoSuchMeetingException when it has no minutes yet
    public Printed minutes(MeetingId id) {
        var meeting = reading.sheet(reading.get(id));
        var minutes = records.minutes(id).orElseThrow(() -> new NoSuchMeetingException(id));
        return press.print(new MinutesPaper(meeting, minutes).compose(origin(meeting)));
    }

    /// @throws NoSuchMeetingException when it has no such resolution
    public Printed resolution(MeetingId id, UUID resolution) {
        var meeting = reading.sheet(reading.get(id));
        var sheet = records.resolutions(id).stream().filter(each -> each.id().equals(resolution)).findFirst()
                .orElseThrow(() -> new NoSuchMeetingException(id));
        return press.print(new ResolutionPaper(meeting, sheet).compose(origin(meeting)));
    }

    /// The meeting settles the moment: equal records print equal bytes.
    private static Origin origin(MeetingSheet meeting) {
        return new Origin(meeting.bodyName(), meeting.startsAt().atZone(BEIJING).toInstant(), meeting.id().toString());
    }
}
