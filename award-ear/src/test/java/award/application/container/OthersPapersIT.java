package award.application.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import award.application.ApplicationId;
import award.application.ApplicationOrder;
import award.application.ApplicationQuery;
import award.application.ApplicationRow;
import award.application.ApplicationSheet;
import award.application.FieldEntry;
import award.application.NewApplication;
import award.application.NoSuchApplicationException;
import award.application.service.ApplicationDesk;
import award.application.service.ApplicationReader;
import award.application.service.EvidenceDesk;
import award.application.service.FormDesk;
import award.application.service.MyApplications;
import award.application.service.OwnCandidacies;
import award.application.service.paper.ApplicationPapers;
import award.attachment.Holder;
import award.attachment.service.AttachmentDesk;
import award.container.InContainer;
import award.document.Format;
import award.edition.EditionId;
import award.edition.EditionRow;
import award.edition.service.EditionReader;
import award.identity.service.ActingAs;
import award.notification.Addressee;
import award.notification.Mailbox;
import award.notification.NewLetter;
import award.notification.Sender;
import award.notification.service.InboxDesk;
import award.notification.service.Outbox;
import award.party.service.NoSuchPartyException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An applicant who knows the address of somebody else's paper sees nothing of it.
class OthersPapersIT extends InContainer {

    private static final String PASSWORD = "award-2026";

    /// Handed in by the applicant once; somebody else goes on with it.
    private static final String OTHERS = "宁波小港紧固件制造有限公司";
    private static final String OWN = "宁波新碶精密模具有限公司";

    @Inject ApplicationReader reader;
    @Inject ApplicationDesk desk;
    @Inject FormDesk forms;
    @Inject EvidenceDesk evidence;
    @Inject AttachmentDesk attachments;
    @Inject ApplicationPapers papers;
    @Inject MyApplications own;
    @Inject OwnCandidacies outcomes;
    @Inject InboxDesk inbox;
    @Inject Outbox outbox;
    @Inject EditionReader editions;

    private ApplicationSheet others;

    @BeforeEach
    void find() {
        others = sheet(OTHERS);
    }

    @Test
    void an_applicant_lists_and_reads_the_own_organisations_alone() {
        var names = applicant(own::all).stream().map(ApplicationRow::name).toList();
        assertTrue(names.contains(OWN), () -> "not in " + names);
        assertFalse(names.contains(OTHERS), () -> "in " + names);
        assertEquals(OWN, applicant(() -> reader.read(sheet(OWN).id())).name());
    }

    @Test
    void an_application_of_others_is_not_there() {
        var id = others.id();
        refused(NoSuchApplicationException.class, () -> reader.read(id));
        refused(NoSuchApplicationException.class, () -> reader.filled(id));
        refused(NoSuchApplicationException.class, () -> papers.print(id, Format.PDF));
        refused(NoSuchApplicationException.class, () -> desk.submit(id, List.of()));
        refused(NoSuchApplicationException.class, () -> forms.save(id, new FieldEntry("overview", 0, "冒填")));
        refused(SecurityException.class, () -> desk.begin(new NewApplication(others.edition(), others.party())));
    }

    @Test
    void evidence_of_others_is_neither_listed_nor_handed_out() {
        var file = secretary(() -> evidence.read(others.id())).rows().getFirst().attachment();
        refused(NoSuchApplicationException.class, () -> evidence.read(others.id()));
        refused(EJBAccessException.class, () -> attachments.of(new Holder(others.id().value(), "application.evidence")));
        refused(EJBAccessException.class, () -> attachments.open(file));
    }

    @Test
    void decisions_and_letters_of_others_stay_theirs() {
        refused(NoSuchPartyException.class, () -> outcomes.of(others.party()));
        var letter = secretary(() -> outbox.draft(new NewLetter(others.id().value(), "给他人的信", "notification.letter",
                new Sender("评审办", Mailbox.office("beilun")), new Addressee(OTHERS, "", Mailbox.party(others.party().id())), "函", "正文")));
        secretary(() -> {
            outbox.release(List.of(letter));
            return letter;
        });
        refused(EJBAccessException.class, () -> inbox.open(letter));
        refused(EJBAccessException.class, () -> reader.page(ApplicationQuery.all(others.edition()), ApplicationOrder.NUMBER, true, 0, 10));
    }

    private ApplicationSheet sheet(String applicant) {
        return secretary(() -> reader.read(id(applicant)));
    }

    private ApplicationId id(String applicant) {
        return reader.page(ApplicationQuery.all(edition()), ApplicationOrder.NUMBER, true, 0, 100).stream()
                .filter(row -> row.name().equals(applicant)).findFirst().orElseThrow().application();
    }

    private EditionId edition() {
        return editions.awards().stream().filter(award -> award.regulation().scheme().equals("beilun")).flatMap(award -> award.editions().stream())
                .filter(row -> row.year() == 2027).map(EditionRow::edition).findFirst().orElseThrow();
    }

    private static <T> T secretary(Callable<T> act) {
        return ActingAs.signIn("secretary", PASSWORD).call(act);
    }

    private static <T> T applicant(Callable<T> act) {
        return ActingAs.signIn("applicant", PASSWORD).call(act);
    }

    private static void refused(Class<? extends Exception> how, Callable<?> act) {
        assertInstanceOf(how, cause(assertThrows(Exception.class, () -> applicant(act))));
    }

    private static Throwable cause(Throwable failure) {
        return failure.getClass() == EJBException.class && failure.getCause() != null ? failure.getCause() : failure;
    }
}
