package award.publicity.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import award.attachment.Holder;
import award.attachment.service.AttachmentDesk;
import award.audit.TrailQuery;
import award.audit.service.AuditDesk;
import award.container.InContainer;
import award.identity.service.ActingAs;
import award.publicity.Channel;
import award.publicity.Lodging;
import award.publicity.NewObjection;
import award.publicity.NoticeId;
import award.publicity.NoticePhase;
import award.publicity.ObjectionOrder;
import award.publicity.ObjectionQuery;
import award.publicity.ObjectionRow;
import award.publicity.Objector;
import award.publicity.Upload;
import award.publicity.service.ObjectionDesk;
import award.publicity.service.PublicDesk;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What somebody may do who has not signed in: read notices, object, ask with a receipt. And nothing else.
class PublicDeskIT extends InContainer {

    private static final ObjectionQuery ALL = new ObjectionQuery(null, Set.of(), "");

    @Inject PublicDesk desk;
    @Inject ObjectionDesk office;
    @Inject AttachmentDesk attachments;
    @Inject AuditDesk audit;

    @Test
    void notices_are_read_and_objections_are_not() {
        assertTrue(desk.count(NoticePhase.PAST) > 0);
        assertThrows(EJBAccessException.class, () -> office.count(ALL));
        assertThrows(EJBAccessException.class, () -> attachments.of(new Holder(UUID.randomUUID(), "publicity.objection")));
    }

    @Test
    void a_form_posted_twice_is_one_objection_and_its_receipt_alone_opens_the_result() {
        var entry = entry(UUID.randomUUID());
        var first = assertInstanceOf(Lodging.Received.class, desk.object(entry, List.of(), "10.1.0.1"));
        var again = assertInstanceOf(Lodging.Received.class, desk.object(entry, List.of(), "10.1.0.1"));

        assertEquals(first, again);
        assertTrue(desk.progress(first.number(), first.code(), "10.1.0.1").isPresent());
        assertTrue(desk.progress(first.number(), "0000000000", "10.1.0.1").isEmpty());
    }

    @Test
    void a_file_that_is_refused_takes_the_whole_post_with_it() {
        var before = as("secretary").call(() -> office.count(ALL));
        var program = new Upload("proof.exe", new ByteArrayInputStream(new byte[] {'M', 'Z', 0, 0}));

        assertInstanceOf(Lodging.Refused.class, desk.object(entry(UUID.randomUUID()), List.of(program), "10.1.0.2"));

        assertEquals(before, as("secretary").call(() -> office.count(ALL)));
    }

    @Test
    void a_flood_from_one_address_is_held_off() {
        for (int i = 0; i < 10; i++) assertInstanceOf(Lodging.Received.class, desk.object(entry(UUID.randomUUID()), List.of(), "10.1.0.3"));

        assertInstanceOf(Lodging.Refused.class, desk.object(entry(UUID.randomUUID()), List.of(), "10.1.0.3"));
        assertInstanceOf(Lodging.Received.class, desk.object(entry(UUID.randomUUID()), List.of(), "10.1.0.4"));
    }

    @Test
    void who_objects_is_masked_until_somebody_asks_and_the_trail_keeps_who_did() {
        desk.object(entry(UUID.randomUUID()), List.of(), "10.1.0.5");
        ObjectionRow row = as("secretary").call(() -> office.page(ALL, ObjectionOrder.NUMBER, false, 0, 1).getFirst());
        assertNotEquals("王小明", row.objector());

        assertEquals("王小明", as("secretary").call(() -> office.reveal(row.objection())).name());

        assertTrue(as("auditor").call(() -> audit.page(new TrailQuery("", "objection"), 0, 50)).stream()
                .anyMatch(line -> line.subject().equals("objection " + row.objection())));
        assertThrows(EJBAccessException.class, () -> as("applicant").call(() -> office.reveal(row.objection())));
    }

    @Test
    void a_certificate_is_told_to_whoever_names_its_holder_too() {
        assertTrue(desk.certificate("1", "", "10.1.0.6").isEmpty());
    }

    private NewObjection entry(UUID post) {
        var notice = new NoticeId(desk.page(NoticePhase.PAST, 0, 1).getFirst().id());
        return new NewObjection(notice, "", new Objector("王小明", "", "13900000000", ""), "请核实。", "", Channel.ONLINE,
                LocalDate.now(ZoneId.of("Asia/Shanghai")), post);
    }

    private static ActingAs as(String name) {
        return ActingAs.signIn(name, "award-2026");
    }
}
