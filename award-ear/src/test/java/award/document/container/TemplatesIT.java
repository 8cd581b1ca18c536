package award.document.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import award.container.InContainer;
import award.document.Format;
import award.document.Origin;
import award.document.Paragraph;
import award.document.Rendered;
import award.document.service.TemplateDesk;
import award.document.service.Templates;
import award.document.template.KindRow;
import award.document.template.Layout;
import award.document.template.Part;
import award.document.template.Setting;
import award.document.template.Shape;
import award.identity.service.ActingAs;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What a secretary does with the templates of documents, and what composers get after it.
class TemplatesIT extends InContainer {

    private static final String FEEDBACK = "review/feedback";
    private static final Origin ORIGIN = new Origin("test", Instant.EPOCH, "1");

    @Inject TemplateDesk desk;
    @Inject Templates templates;
    @Inject UserTransaction transaction;

    @Test
    void every_capability_names_its_kinds() {
        var keys = secretary().call(() -> desk.kinds()).stream().map(KindRow::key).toList();

        assertTrue(keys.containsAll(Arrays.asList("edition/call", "publicity/notice", "application/outcome", "supervision/revocation", FEEDBACK)), keys.toString());
        assertFalse(secretary().call(() -> desk.schemes()).isEmpty());
    }

    @Test
    void a_changed_text_holds_from_when_it_is_put_in_force_for_that_award_alone_and_can_be_taken_back() throws Exception {
        var scheme = "beilun";
        var matter = UUID.randomUUID().toString();
        issue(scheme, matter);

        assertEquals(1, secretary().call(() -> desk.save(FEEDBACK, scheme, 0, with("{no such field}"))).size());
        assertTrue(secretary().call(() -> desk.read(FEEDBACK, scheme)).draft().isEmpty());
        assertTrue(secretary().call(() -> desk.save(FEEDBACK, scheme, 0, with("written by the office"))).isEmpty());
        assertFalse(says(scheme, "written by the office"));
        assertFalse(secretary().call(() -> desk.compare(FEEDBACK, scheme, 0, TemplateDesk.DRAFT)).isEmpty());
        var seen = secretary().call(() -> desk.read(FEEDBACK, scheme)).seen();
        assertThrows(EJBException.class, () -> secretary().call(() -> desk.save(FEEDBACK, scheme, seen + 1, with("by somebody slower"))));

        secretary().run(() -> desk.putInForce(FEEDBACK, scheme, seen, "new words"));
        assertTrue(says(scheme, "written by the office"));
        assertFalse(says("baoshan", "written by the office"));
        assertEquals(0, templates.of(FEEDBACK, scheme, matter).version());

        secretary().run(() -> desk.goBack(FEEDBACK, scheme, 0, "the old words were better"));
        assertFalse(says(scheme, "written by the office"));
        assertEquals(2, templates.of(FEEDBACK, scheme).version());
    }

    @Test
    void a_version_is_looked_at_with_samples_in_every_format() {
        for (var format : Format.values()) {
            var file = assertInstanceOf(Rendered.File.class, secretary().call(() -> desk.preview("edition/call", "", 0, "", format)));
            var magic = format == Format.PDF ? new byte[] {'%', 'P'} : new byte[] {'P', 'K'};
            assertArrayEquals(magic, Arrays.copyOf(file.bytes(), 2), format.name());
        }
    }

    @Test
    void who_is_no_secretary_changes_nothing_and_an_applicant_sees_nothing() {
        assertThrows(EJBAccessException.class, () -> ActingAs.signIn("supervisor", "award-2026").run(() -> desk.goBack(FEEDBACK, "", 0, "x")));
        assertThrows(EJBAccessException.class, () -> ActingAs.signIn("applicant", "award-2026").call(() -> desk.kinds()));
    }

    private void issue(String scheme, String matter) throws Exception {
        transaction.begin();
        templates.issue(FEEDBACK, scheme, matter);
        transaction.commit();
    }

    private boolean says(String scheme, String words) {
        var template = templates.of(FEEDBACK, scheme);
        return template.fill(template.kind().samples(), ORIGIN).blocks().stream()
                .anyMatch(block -> block instanceof Paragraph paragraph && paragraph.text().plain().contains(words));
    }

    private static Layout with(String words) {
        var shipped = Templates.shipped(FEEDBACK).layout();
        var parts = new ArrayList<>(shipped.parts());
        parts.add(2, Part.of(Shape.PARAGRAPH, Setting.TEXT, words));
        return new Layout(shipped.name(), shipped.master(), parts);
    }

    private static ActingAs secretary() {
        return ActingAs.signIn("secretary", "award-2026");
    }
}
