package award.publicity.service;

import award.document.template.CasesAsked;
import award.publicity.NoticePhase;
import award.publicity.NoticeQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/// The latest notices, to look at their template with.
@ApplicationScoped
class NoticeCases {

    private static final int MOST = 20;

    @Inject PublicityDesk desk;
    @Inject NoticePapers papers;
    @Inject Clock clock;

    void offer(@Observes CasesAsked question) {
        if (!question.isFor(NoticePapers.KIND)) return;
        Stream.of(NoticePhase.RUNNING, NoticePhase.PAST)
                .flatMap(phase -> desk.page(NoticeQuery.of(phase, LocalDate.now(clock)), 0, MOST).stream())
                .filter(line -> question.isOf(line.scheme()))
                .forEach(line -> question.offer(line.id().toString(), line.about() + line.list(), () -> papers.fields(line.notice())));
    }
}
