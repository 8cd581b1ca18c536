package award.supervision.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import award.Clause;
import award.audit.service.ChainDesk;
import award.container.InContainer;
import award.edition.EditionId;
import award.edition.EditionRow;
import award.edition.service.EditionReader;
import award.identity.service.ActingAs;
import award.supervision.NewObservation;
import award.supervision.ObservationRow;
import award.supervision.ObservationState;
import award.supervision.service.WatchDesk;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The supervision group sees the work and the trail, and puts down what it finds; the office answers, the group settles.
class WatchIT extends InContainer {

    private static final String PASSWORD = "award-2026";

    @Inject WatchDesk desk;
    @Inject ChainDesk chain;
    @Inject EditionReader editions;

    private final ActingAs secretary = ActingAs.signIn("secretary", PASSWORD);
    private final ActingAs supervisor = ActingAs.signIn("supervisor", PASSWORD);

    @Test
    @Clause("hangzhou/6.1")
    void what_the_group_finds_is_answered_by_the_office_and_settled_by_the_group_alone() {
        var edition = edition();
        var found = new NewObservation(edition, LocalDate.of(2026, 6, 1), "评审组成员与申报组织有业务往来，未回避。", "更换评审组成员。", LocalDate.of(2026, 6, 8));
        assertThrows(EJBAccessException.class, () -> secretary.run(() -> desk.find(found)), "the office finds nothing about itself");

        supervisor.run(() -> desk.find(found));
        var open = latest(edition);
        assertEquals(ObservationState.OPEN, open.state());
        assertThrows(EJBAccessException.class, () -> supervisor.run(() -> desk.answer(open.id(), open.version(), "已更换。")));
        secretary.run(() -> desk.answer(open.id(), open.version(), "已更换，重新分组。"));
        var answered = latest(edition);
        assertEquals(ObservationState.ANSWERED, answered.state());
        assertThrows(EJBAccessException.class, () -> secretary.run(() -> desk.settle(answered.id(), answered.version())));
        supervisor.run(() -> desk.settle(answered.id(), answered.version()));

        assertEquals(ObservationState.SETTLED, latest(edition).state());
    }

    @Test
    @Clause("hangzhou/6.1")
    void every_act_that_was_committed_stands_in_the_chain() {
        assertThrows(EJBAccessException.class, () -> secretary.call(() -> chain.check(Optional.empty())));

        var first = supervisor.call(() -> chain.check(Optional.empty()));
        assertTrue(first.isWhole(), first::toString);
        var second = supervisor.call(() -> chain.check(first.head()));

        assertTrue(second.isWhole(), second::toString);
        assertTrue(second.head().orElseThrow().place() > first.head().orElseThrow().place(), "the check itself is kept");
    }

    private ObservationRow latest(EditionId edition) {
        return supervisor.call(() -> desk.of(edition)).getFirst();
    }

    private EditionId edition() {
        return editions.awards().stream().filter(award -> award.regulation().scheme().equals("hangzhou")).flatMap(award -> award.editions().stream())
                .filter(EditionRow::isRunning).map(EditionRow::edition).findFirst().orElseThrow();
    }
}
