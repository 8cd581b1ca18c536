package award.application.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import award.application.ApplicationId;
import award.application.ApplicationTerm;
import award.application.Drafting;
import award.application.FieldEntry;
import award.application.NewApplication;
import award.application.NewTerm;
import award.application.Saving;
import award.application.Submission;
import award.application.service.ApplicationDesk;
import award.application.service.ApplicationOffice;
import award.application.service.ApplicationReader;
import award.application.service.FormDesk;
import award.container.Appointing;
import award.container.InContainer;
import award.edition.EditionId;
import award.edition.EditionRow;
import award.edition.service.EditionReader;
import award.identity.service.AccountDesk;
import award.identity.service.ActingAs;
import award.party.PartyFilter;
import award.party.PartyId;
import award.party.PartyOrder;
import award.party.service.PartyDesk;
import award.shared.Answer;
import award.shared.Finding;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApplicationDeskIT extends InContainer {

    private static final String PASSWORD = "award-2026";
    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    @Inject ApplicationDesk desk;
    @Inject ApplicationOffice office;
    @Inject ApplicationReader reader;
    @Inject FormDesk forms;
    @Inject EditionReader editions;
    @Inject PartyDesk parties;
    @Inject AccountDesk accounts;
    @Inject Clock clock;

    private EditionId edition;

    @BeforeEach
    void choose() {
        edition = as("secretary").call(() -> editions.awards().stream().filter(award -> award.regulation().scheme().equals("hangzhou"))
                .flatMap(award -> award.editions().stream()).filter(EditionRow::isRunning).findFirst().orElseThrow().edition());
    }

    @Test
    void before_the_first_second_and_after_the_last_no_application_is_begun() {
        lay(clock.instant().plusSeconds(600), clock.instant().plusSeconds(1200), 0);
        assertEquals("application.time.ahead", reason(assertInstanceOf(Drafting.Refused.class, begin(10)).finding()));

        lay(LONG_AGO, clock.instant().minusSeconds(2), 30);
        assertEquals("application.time.over", reason(assertInstanceOf(Drafting.Refused.class, begin(10)).finding()));
    }

    @Test
    void a_draft_that_was_begun_in_time_is_handed_in_within_the_grace_and_not_after_it() {
        lay(LONG_AGO, clock.instant().plusSeconds(600), 0);
        var id = begun(11);

        lay(LONG_AGO, clock.instant().minusSeconds(60), 30);
        assertInstanceOf(Submission.Incomplete.class, submit(id), "in time, but blank");

        lay(LONG_AGO, clock.instant().minusSeconds(60), 0);
        var refused = assertInstanceOf(Submission.Refused.class, submit(id));
        assertEquals("application.time.over", reason(refused.finding()));
        assertTrue(as("applicant").call(() -> reader.read(id)).state().isWithApplicant(), "the draft stays");
    }

    @Test
    void of_two_who_save_the_second_is_shown_what_the_first_wrote() {
        lay(LONG_AGO, clock.instant().plusSeconds(600), 0);
        var id = begun(12);

        assertEquals(1, assertInstanceOf(Saving.Saved.class, save(id, 0, "甲")).version());
        var conflict = assertInstanceOf(Saving.Conflict.class, save(id, 0, "乙"));
        assertEquals("甲", conflict.theirs().told());
        assertInstanceOf(Saving.Saved.class, save(id, 0, "甲"), "who wrote the same is no adversary");
        assertEquals(2, assertInstanceOf(Saving.Saved.class, save(id, conflict.theirs().version(), "甲乙")).version());
    }

    @Test
    void what_the_register_holds_is_filled_in_and_conditions_are_answered_at_once() {
        lay(LONG_AGO, clock.instant().plusSeconds(600), 0);
        var id = begun(13);

        assertTrue(as("applicant").call(() -> reader.filled(id)).told("register.name").length() > 1);
        assertTrue(as("applicant").call(() -> reader.eligibility(id)).all().size() > 5);
    }

    @Test
    void others_read_no_application() {
        lay(LONG_AGO, clock.instant().plusSeconds(600), 0);
        var id = begun(14);

        assertThrows(EJBAccessException.class, () -> as("finance").call(() -> reader.read(id)));
        assertThrows(Exception.class, () -> as("recommender").call(() -> reader.read(id)));
        assertThrows(EJBAccessException.class, () -> as("secretary").call(() -> forms.save(id, new FieldEntry("overview", 0, "代填"))));
    }

    private void lay(Instant opens, Instant closes, int grace) {
        as("secretary").run(() -> office.lay(new NewTerm(edition, new ApplicationTerm(opens, closes, grace), "杭质评办〔2026〕1号")));
    }

    private Drafting begin(int place) {
        var party = party(place);
        new Appointing(accounts).applicantOf(party);
        return as("applicant").call(() -> desk.begin(new NewApplication(edition, party)));
    }

    private ApplicationId begun(int place) {
        return switch (begin(place)) {
            case Drafting.Begun begun -> begun.application();
            case Drafting.AlreadyThere there -> there.application();
            case Drafting.Refused refused -> throw new AssertionError(refused.finding().toString());
        };
    }

    private PartyId party(int place) {
        return parties.page(PartyFilter.ALL, PartyOrder.NAME, true, place, 1).getFirst().id();
    }

    private Submission submit(ApplicationId id) {
        return as("applicant").call(() -> desk.submit(id, List.of()));
    }

    private Saving save(ApplicationId id, long seen, String text) {
        return as("applicant").call(() -> forms.save(id, new FieldEntry("overview", seen, text)));
    }

    private static String reason(Finding finding) {
        return ((Answer.Unmet) finding.answer()).reason().key();
    }

    private static ActingAs as(String name) {
        return ActingAs.signIn(name, PASSWORD);
    }
}
