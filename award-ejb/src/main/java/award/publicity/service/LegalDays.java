package award.publicity.service;

import award.notification.DatesAsked;
import award.notification.DueDate;
import award.notification.Mailbox;
import award.publicity.NoticeRow;
import award.publicity.model.Notice;
import award.publicity.model.Objection;
import award.publicity.store.Objections;
import award.publicity.store.PublishedNotices;
import award.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// Answers for this capability when dates are asked for: the last days of notices, and by when objections must be verified.
@ApplicationScoped
class LegalDays {

    @Inject PublishedNotices notices;
    @Inject Objections objections;
    @Inject NoticeFile file;

    void ends(@Observes DatesAsked question) {
        notices.endingIn(question.span()).stream().filter(notice -> question.asksFor(notice.matter()))
                .map(notice -> end(notice.row(0))).forEach(question::add);
    }

    private DueDate end(NoticeRow notice) {
        return DueDate.open(notice.lastDay(), Message.message("publicity.due.noticeEnds", notice.list()), file.ruleOf(notice).clause(),
                notice.matter(), "/publicity/read.xhtml?id=" + notice.id());
    }

    void verifications(@Observes DatesAsked question) {
        objections.dueBy(question.span().last()).forEach(objection -> {
            Notice notice = file.get(objection.notice());
            if (question.asksFor(notice.matter())) question.add(verification(objection, notice.row(0)));
        });
    }

    private DueDate verification(Objection objection, NoticeRow notice) {
        return DueDate.of(Mailbox.office(notice.scheme()), objection.dueOn(),
                Message.message("publicity.due.verification", objection.number()), file.objectionsTo(notice).clause(), notice.matter(),
                "/publicity/objection.xhtml?id=" + objection.id());
    }
}
