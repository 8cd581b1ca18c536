package award.publicity.service;

import award.notification.DatesAsked;
import award.notification.DueDate;
import award.notification.Mailbox;
import award.publicity.NoticeRow;
import award.publicity.model.Notice;
import award.publicity.model.Objection;
import award.publicity.store.Objections;
import award.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// By when objections must be verified, for whoever asks for dates.
@ApplicationScoped
class VerificationDates {

    @Inject Objections objections;
    @Inject NoticeFile file;

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
