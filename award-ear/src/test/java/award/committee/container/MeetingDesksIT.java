package award.committee.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import award.committee.Appointment;
import award.committee.Attendance;
import award.committee.BodyId;
import award.committee.ItemKind;
import award.committee.MeetingId;
import award.committee.MeetingSheet;
import award.committee.NewItem;
import award.committee.NewMeeting;
import award.committee.NewMember;
import award.committee.NotedBy;
import award.committee.Presence;
import award.committee.Reply;
import award.committee.Resolved;
import award.committee.service.AgendaDesk;
import award.committee.service.CommitteeOffice;
import award.committee.service.CommitteeTable;
import award.committee.service.InvitationDesk;
import award.committee.service.MeetingRecordDesk;
import award.committee.service.RecusalDesk;
import award.committee.service.RoomDesk;
import award.container.InContainer;
import award.edition.EditionId;
import award.edition.service.EditionReader;
import award.identity.service.ActingAs;
import award.scheme.rule.Post;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A body's members, its meetings and what they leave behind, through the desks as people reach them.
class MeetingDesksIT extends InContainer {

    private static final LocalDateTime NINE = LocalDateTime.of(2027, 3, 10, 9, 0);

    @Inject CommitteeOffice office;
    @Inject CommitteeTable table;
    @Inject AgendaDesk agenda;
    @Inject RecusalDesk recusals;
    @Inject InvitationDesk invitations;
    @Inject RoomDesk room;
    @Inject MeetingRecordDesk records;
    @Inject EditionReader editions;

    @Test
    void resolutions_are_numbered_by_body_and_year_without_a_gap() {
        var first = held(NINE);
        var second = held(NINE.plusDays(1));
        int number = resolve(first, 2041);

        assertEquals(1, number);
        assertEquals(2, resolve(second, 2041));
        assertEquals(3, resolve(first, 2041));
        assertEquals(1, resolve(second, 2042));
        assertThrows(EJBAccessException.class, () -> as("supervisor").call(() -> records.resolve(first, resolved(2041))));
    }

    @Test
    void a_meeting_is_opened_with_its_quorum_and_not_with_one_member_less() {
        var id = call(NINE.plusDays(2));
        present(id, 7);
        var refused = as("secretary").call(() -> room.open(id)).orElseThrow();
        assertEquals("beilun/20", refused.clause().toString());

        present(id, 8);
        assertTrue(as("secretary").call(() -> room.open(id)).isEmpty());
        assertThrows(EJBException.class, () -> as("secretary").run(() -> room.cancel(id)), "a meeting in session is closed, not cancelled");
    }

    @Test
    void what_a_member_is_recused_from_is_kept_from_it_and_from_nobody_else() {
        var id = call(NINE.plusDays(3));
        as("member").call(() -> recusals.declare(id, 1, "亲属在候选单位任职"));

        assertEquals(List.of("审议乙"), as("member").call(() -> table.read(id)).agenda());
        assertEquals(List.of("审议甲", "审议乙"), as("chair").call(() -> table.read(id)).agenda());
        assertThrows(EJBAccessException.class, () -> as("expert").call(() -> room.look(id)));

        int seat = as("secretary").call(() -> table.read(id)).recusals().getFirst().seat();
        assertThrows(EJBAccessException.class, () -> as("member").run(() -> recusals.decide(id, 1, seat, false)), "only the chair decides");
        as("chair").run(() -> recusals.decide(id, 1, seat, false));
        assertEquals(List.of("审议甲", "审议乙"), as("member").call(() -> table.read(id)).agenda());
    }

    @Test
    void a_member_in_the_room_sees_nothing_while_it_must_be_outside() {
        var id = call(NINE.plusDays(4));
        as("member").call(() -> recusals.declare(id, 1, "亲属在候选单位任职"));
        present(id, 15);
        as("secretary").call(() -> room.open(id));
        as("secretary").call(() -> room.begin(id, 1));

        var outside = as("member").call(() -> room.look(id));
        assertTrue(outside.excluded());
        assertTrue(outside.now().isEmpty() && outside.items().isEmpty() && outside.turnout().isEmpty() && outside.outside().isEmpty());
        assertEquals(1, as("chair").call(() -> room.look(id)).outside().size());

        as("secretary").call(() -> room.begin(id, 2));
        assertFalse(as("member").call(() -> room.look(id)).excluded());
        assertEquals(1, as("secretary").call(() -> room.look(id)).back().size());
    }

    @Test
    void a_confirmation_from_a_tablet_is_neither_lost_nor_in_the_way() {
        var id = call(NINE.plusDays(5));
        var seen = as("secretary").call(() -> table.read(id));
        as("member").run(() -> room.confirm(id));

        var mine = as("secretary").call(() -> table.read(id)).attendance().stream().filter(each -> each.noted() == NotedBy.TABLET).findFirst().orElseThrow();
        var others = seen.attendance().stream().map(each -> each.member().equals(mine.member()) ? each : each.as(Presence.PRESENT, "")).toList();
        as("secretary").call(() -> table.attend(id, seen.attendance(), others));
        assertEquals(15, as("secretary").call(() -> table.read(id)).turnout().voting());

        var absent = seen.attendance().stream().map(each -> each.member().equals(mine.member()) ? each.as(Presence.ABSENT, "") : each).toList();
        assertThrows(EJBException.class, () -> as("secretary").call(() -> table.attend(id, seen.attendance(), absent)));
        as("secretary").run(() -> agenda.add(id, seen.version(), NewItem.of(ItemKind.OTHER, "其他")));
    }

    @Test
    void a_leave_is_noted_by_the_answer_and_a_call_lies_in_the_outbox() {
        var id = call(NINE.plusDays(6));
        var invited = as("secretary").call(() -> invitations.invite(id));
        assertEquals(2, invited.drafted());
        assertEquals(13, invited.onPaper());

        as("member").call(() -> invitations.answer(id, Reply.LEAVE, "出差"));
        assertEquals(1, as("secretary").call(() -> table.read(id)).turnout().leave());
        assertTrue(as("member").call(() -> invitations.mine()).stream().anyMatch(each -> each.id().equals(id.value()) && each.reply() == Reply.LEAVE));
    }

    @Test
    void a_second_leader_is_refused_and_a_successor_is_not() {
        var body = body();
        var since = LocalDate.of(2045, 1, 1);
        var refused = assertInstanceOf(Appointment.Refused.class,
                as("secretary").call(() -> office.appoint(body, new NewMember("某甲", "分管副区长", Post.CHAIR, "组长", null, since))));
        assertEquals("beilun/7", refused.findings().refusals().getFirst().clause().toString());

        var office15 = as("secretary").call(() -> office.read(body)).members().getLast().seat();
        assertInstanceOf(Appointment.Appointed.class,
                as("secretary").call(() -> office.succeed(body, office15, new NewMember("某乙", "区总工会副主席", Post.MEMBER, "成员", null, since))));
    }

    private int resolve(MeetingId id, int year) {
        return as("secretary").call(() -> records.resolve(id, resolved(year))).number();
    }

    private static Resolved resolved(int year) {
        return new Resolved("关于有关事项的决议", "会议同意。", "", LocalDate.of(year, 6, 1));
    }

    private MeetingId held(LocalDateTime at) {
        var id = call(at);
        present(id, 15);
        as("secretary").call(() -> room.held(id, at.plusHours(1)));
        return id;
    }

    private MeetingId call(LocalDateTime at) {
        return as("secretary").call(() -> table.call(new NewMeeting(body(), edition(), "领导小组会议", at, "第一会议室",
                List.of(NewItem.of(ItemKind.DELIBERATION, "审议甲"), NewItem.of(ItemKind.DELIBERATION, "审议乙")))));
    }

    private void present(MeetingId id, int count) {
        MeetingSheet sheet = as("secretary").call(() -> table.read(id));
        List<Attendance> there = sheet.attendance().stream()
                .map(each -> each.as(sheet.attendance().indexOf(each) < count ? Presence.PRESENT : Presence.ABSENT, "")).toList();
        as("secretary").call(() -> table.attend(id, sheet.attendance(), there));
    }

    private BodyId body() {
        return as("secretary").call(() -> office.of("beilun", "leadingGroup")).orElseThrow().id();
    }

    private EditionId edition() {
        return as("secretary").call(() -> editions.award("beilun")).editions().stream()
                .filter(row -> row.year() == 2027).findFirst().orElseThrow().edition();
    }

    private static ActingAs as(String name) {
        return ActingAs.signIn(name, "award-2026");
    }
}
