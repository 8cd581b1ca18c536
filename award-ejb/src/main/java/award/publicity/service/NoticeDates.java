package award.publicity.service;

import award.notification.DatesAsked;
import award.notification.DueDate;
import award.publicity.NoticeEnd;
import award.publicity.store.PublishedNotices;
import award.scheme.service.RegulationShelf;
import award.shared.Message;
import award.shared.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/// The last days of notices that still run: until then the public may object. A notice that is over is no due date.
@ApplicationScoped
class NoticeDates {

    @Inject PublishedNotices notices;
    @Inject RegulationShelf regulations;
    @Inject Clock clock;

    void due(@Observes DatesAsked question) {
        var today = LocalDate.now(clock);
        if (question.span().last().isBefore(today)) return;
        notices.ending(new Span(today, question.span().last())).stream().filter(end -> question.asksFor(end.matter())).forEach(end -> answer(question, end));
    }

    private void answer(DatesAsked question, NoticeEnd end) {
        regulations.find(end.scheme(), end.version()).flatMap(regulation -> regulation.rules().notice(end.rule())).ifPresent(rule ->
                question.add(DueDate.open(end.lastDay(), Message.message("publicity.due.ends", end.list()), rule.clause(), end.matter(),
                        "/publicity/read.xhtml?id=" + end.notice())));
    }
}
