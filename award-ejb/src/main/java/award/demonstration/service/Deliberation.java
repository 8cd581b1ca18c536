package award.demonstration.service;

import award.committee.BodyId;
import award.committee.MeetingId;
import award.committee.NewItem;
import award.committee.NewMeeting;
import award.committee.Presence;
import award.committee.service.AgendaDesk;
import award.committee.service.CommitteeOffice;
import award.committee.service.CommitteeTable;
import award.committee.service.MeetingRecordDesk;
import award.committee.service.RoomDesk;
import award.demonstration.service.EditionPlay.Cue;
import award.edition.service.EditionReader;
import award.scheme.rule.Stage;
import award.scheme.rule.StageKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Properties;

/// The other bodies as they meet: guidance groups, leading groups, offices with their member units. And how any meeting ends: on record,
/// with its resolution.
@ApplicationScoped
class Deliberation {

    private static final LocalTime MORNING = LocalTime.of(9, 30);

    @Inject CommitteeOffice office;
    @Inject CommitteeTable table;
    @Inject AgendaDesk agendas;
    @Inject RoomDesk room;
    @Inject MeetingRecordDesk records;
    @Inject EditionReader editions;

    private final Properties words = Script.words();

    List<NewItem> agenda(Cue cue, BodyId body) {
        return agendas.propose(cue.edition(), body);
    }

    /// Has the body meet that deliberates in a stage, where one does and nobody has told of a meeting of its own.
    void hold(Cue cue, Stage stage, LocalDate day) {
        if (stage.kind() == StageKind.COMMITTEE && cue.plan().part("meeting").isPresent()) return;
        editions.regulationOf(cue.edition()).rules().bodyIn(stage).flatMap(rule -> office.of(cue.plan().text("scheme"), rule.key())).ifPresent(body -> {
            var title = words.getProperty("meeting").replace("{0}", cue.plan().text("name")).replace("{1}", stage.name());
            var id = table.call(new NewMeeting(body.id(), cue.edition(), title, day.atTime(MORNING), words.getProperty("meetingPlace"), agenda(cue, body.id())));
            var sheet = table.read(id);
            table.attend(id, sheet.attendance(), sheet.attendance().stream().map(each -> each.as(Presence.PRESENT, "")).toList());
            close(id, stage);
        });
    }

    void close(MeetingId id, StageKind kind, Cue cue) {
        close(id, editions.regulationOf(cue.edition()).rules().stage(kind).orElseThrow());
    }

    private void close(MeetingId id, Stage stage) {
        room.held(id, table.read(id).startsAt().plusHours(2)).ifPresent(refused -> {
            throw new IllegalStateException("no quorum: " + refused);
        });
        records.resolve(id, records.draftResolution(id, stage.key()));
    }
}
