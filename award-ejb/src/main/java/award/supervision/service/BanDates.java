package award.supervision.service;

import award.notification.DatesAsked;
import award.notification.DueDate;
import award.notification.Mailbox;
import award.shared.Message;
import award.shared.Span;
import award.supervision.BanEnd;
import award.supervision.store.SanctionDecisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/// The last days of bans (不再受理申报): from the day after, an application is accepted again. The office's alone to know.
@ApplicationScoped
class BanDates {

    @Inject SanctionDecisions decisions;
    @Inject Clock clock;

    void due(@Observes DatesAsked question) {
        var today = LocalDate.now(clock);
        if (question.edition().isPresent() || question.span().last().isBefore(today)) return;
        decisions.bansEnding(new Span(today, question.span().last())).forEach(end -> question.add(date(end)));
    }

    private static DueDate date(BanEnd end) {
        return DueDate.of(Mailbox.office(end.citation().scheme()), end.last(), Message.message("supervision.due.banEnds", end.name()),
                end.citation(), end.sanction(), "/party/read.xhtml?id=" + end.party());
    }
}
