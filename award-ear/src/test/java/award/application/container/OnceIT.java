package award.application.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import award.application.ApplicationId;
import award.application.ApplicationOrder;
import award.application.ApplicationQuery;
import award.application.ApplicationSheet;
import award.application.ApplicationState;
import award.application.Correction;
import award.application.Submission;
import award.application.model.Application;
import award.application.service.ApplicationDesk;
import award.application.service.ApplicationOffice;
import award.application.service.ApplicationReader;
import award.application.service.Lapsing;
import award.application.store.Applications;
import award.container.InContainer;
import award.edition.EditionId;
import award.edition.EditionRow;
import award.edition.service.EditionReader;
import award.identity.service.ActingAs;
import award.party.PartyFilter;
import award.party.PartyOrder;
import award.party.PartyRow;
import award.party.service.PartyDesk;
import award.scheme.rule.AwardeeKind;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/// What comes twice counts once: a form that is posted twice, and a timer that goes off twice.
class OnceIT extends InContainer {

    private static final String PASSWORD = "award-2026";
    private static final String COMPLETE = "宁波新碶精密模具有限公司";

    @Inject ApplicationDesk desk;
    @Inject ApplicationOffice office;
    @Inject ApplicationReader reader;
    @Inject Applications applications;
    @Inject Lapsing lapsing;
    @Inject EditionReader editions;
    @Inject PartyDesk parties;
    @Inject UserTransaction transaction;
    @Inject Clock clock;

    @Resource ManagedExecutorService threads;

    @Test
    void a_form_that_is_posted_twice_at_the_same_moment_is_handed_in_once() throws Exception {
        var id = complete();
        secretary(() -> sendBack(id, LocalDate.now(clock).plusDays(5)));
        var before = moves(id, ApplicationState.SUBMITTED);

        var first = threads.submit(() -> submit(id));
        var second = threads.submit(() -> submit(id));
        var receipt = assertInstanceOf(Submission.Received.class, first.get());
        var again = assertInstanceOf(Submission.Received.class, second.get());
        assertEquals(receipt.number(), again.number());
        assertEquals(receipt.at().truncatedTo(ChronoUnit.MILLIS), again.at().truncatedTo(ChronoUnit.MILLIS));

        assertEquals(before + 1, moves(id, ApplicationState.SUBMITTED));
    }

    @Test
    void what_was_not_set_right_in_time_is_lost_and_only_once() throws Exception {
        var id = handedIn(900);
        secretary(() -> sendBack(id, LocalDate.now(clock)));
        lapsing.lapse();
        assertEquals(ApplicationState.RETURNED, sheet(id).state(), "its last day still runs");

        var other = handedIn(901);
        secretary(() -> sendBack(other, LocalDate.now(clock).minusDays(1)));
        lapsing.lapse();
        lapsing.lapse();
        assertEquals(ApplicationState.LAPSED, sheet(other).state());
        assertEquals(1, moves(other, ApplicationState.LAPSED));
    }

    private Submission submit(ApplicationId id) {
        return ActingAs.signIn("applicant", PASSWORD).call(() -> desk.submit(id, List.of()));
    }

    private ApplicationId sendBack(ApplicationId id, LocalDate until) {
        office.sendBack(id, reader.read(id).version(), List.of(new Correction("figures.profit.2025", "请核对")), until);
        return id;
    }

    private ApplicationId complete() {
        return secretary(() -> reader.page(ApplicationQuery.all(edition()), ApplicationOrder.NUMBER, true, 0, 100).stream()
                .filter(row -> row.name().equals(COMPLETE)).findFirst().orElseThrow().application());
    }

    /// On paper, as it comes in without the form.
    private ApplicationId handedIn(int receipt) {
        return secretary(() -> {
            transaction.begin();
            var party = party();
            var application = new Application(edition(), new Application.Edition("beilun", 12),
                    new Application.Applicant(party.id(), party.name(), AwardeeKind.ORGANISATION), clock.instant(), "周申报");
            application.submit(receipt, List.of(), clock.instant(), "周申报");
            applications.add(application);
            transaction.commit();
            return application.id();
        });
    }

    /// One that has not applied.
    private PartyRow party() {
        return parties.page(PartyFilter.ALL, PartyOrder.NAME, true, 0, 100).stream()
                .filter(row -> applications.of(edition(), row.id()).isEmpty()).findFirst().orElseThrow();
    }

    private EditionId edition() {
        return editions.awards().stream().filter(award -> award.regulation().scheme().equals("beilun")).flatMap(award -> award.editions().stream())
                .filter(row -> row.year() == 2027).map(EditionRow::edition).findFirst().orElseThrow();
    }

    private long moves(ApplicationId id, ApplicationState state) {
        return sheet(id).moves().stream().filter(move -> move.state() == state).count();
    }

    private ApplicationSheet sheet(ApplicationId id) {
        return secretary(() -> reader.read(id));
    }

    private static <T> T secretary(Callable<T> act) {
        return ActingAs.signIn("secretary", PASSWORD).call(act);
    }
}
