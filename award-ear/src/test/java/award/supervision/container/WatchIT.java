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

    @Test
    @Clause("hangzhou/6.1")
    void what_the_group_finds_is_answered_by_the_office_and_settled_by_the_group_alone() {
        var edition = edition();
        var found = new NewObservation(edition, LocalDate.of(2026, 6, 1), "评审组成员与申报组织有业务往来，未回避。", "更换评审组成员。", LocalDate.of(2026, 6, 8));
        assertThrows(EJBAccessException.class, () -> as("secretary").run(() -> desk.find(found)), "the office finds nothing about itself");

        as("supervisor").run(() -> desk.find(found));
        var open = latest(edition);
        assertEquals(ObservationState.OPEN, open.state());
        assertThrows(EJBAccessException.class, () -> as("supervisor").run(() -> desk.answer(open.id(), open.version(), "已更换。")));
        as("secretary").run(() -> desk.answer(open.id(), open.version(), "已更换，重新分组。"));
        var answered = latest(edition);
        assertEquals(ObservationState.ANSWERED, answered.state());
        assertThrows(EJBAccessException.class, () -> as("secretary").run(() -> desk.settle(answered.id(), answered.version())));
        as("supervisor").run(() -> desk.settle(answered.id(), answered.version()));

        assertEquals(ObservationState.SETTLED, latest(edition).state());
    }

    @Test
    @Clause("hangzhou/6.1")
    void every_act_that_was_committed_stands_in_the_chain() {
        assertThrows(EJBAccessException.class, () -> as("secretary").call(() -> chain.check(Optional.empty())));

        var first = as("supervisor").call(() -> chain.check(Optional.empty()));
        assertTrue(first.isWhole(), first::toString);
        var second = as("supervisor").call(() -> chain.check(first.head()));

        assertTrue(second.isWhole(), second::toString);
        assertTrue(second.head().orElseThrow().place() > first.head().orElseThrow().place(), "the check itself is kept");
    }

    private ObservationRow latest(EditionId edition) {
        return as("supervisor").call(() -> desk.of(edition)).getFirst();
    }

    private EditionId edition() {
        return editions.awards().stream().filter(award -> award.regulation().scheme().equals("hangzhou")).flatMap(award -> award.editions().stream())
                .filter(EditionRow::isRunning).map(EditionRow::edition).findFirst().orElseThrow();
    }

    private static ActingAs as(String account) {
        return ActingAs.signIn(account, PASSWORD);
    }
}
