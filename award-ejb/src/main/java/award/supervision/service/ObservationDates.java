package award.supervision.service;

import award.edition.service.EditionReader;
import award.notification.DatesAsked;
import award.notification.DueDate;
import award.notification.Mailbox;
import award.scheme.rule.Conduct;
import award.shared.Citation;
import award.shared.Message;
import award.shared.Span;
import award.supervision.ObservationRow;
import award.supervision.model.Observation;
import award.supervision.store.Observations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/// Until when the office answers what the supervision group has found.
@ApplicationScoped
class ObservationDates {

    private static final int LONGEST = 60;

    @Inject Observations observations;
    @Inject EditionReader editions;
    @Inject Clock clock;

    void due(@Observes DatesAsked question) {
        var today = LocalDate.now(clock);
        if (question.edition().isPresent() || question.span().last().isBefore(today)) return;
        observations.due(new Span(today, question.span().last())).stream().map(Observation::row).forEach(row -> question.add(date(row)));
    }

    private DueDate date(ObservationRow row) {
        var regulation = editions.regulationOf(row.edition());
        var clause = regulation.rules().conduct().stream().findFirst().map(Conduct::clause).orElseGet(() -> new Citation(regulation.scheme(), "1"));
        return DueDate.of(Mailbox.office(regulation.scheme()), row.due(), Message.message("supervision.due.observation", cut(row.what())),
                clause, row.id().value(), "/supervision/watch.xhtml?edition=" + row.edition());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
