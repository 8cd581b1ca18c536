package award.publicity.service;

import static award.publicity.service.PaperWords.day;
import static award.publicity.service.PaperWords.say;

import award.notification.Addressee;
import award.notification.Mailbox;
import award.notification.NewLetter;
import award.notification.Sender;
import award.notification.service.Outbox;
import award.party.PartyRow;
import award.party.service.PartyDesk;
import award.publicity.NoticeRow;
import award.publicity.model.Objection;
import award.scheme.Regulation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/// The letters that tell the result of an objection (异议处理结果告知书): to the objector, and to the party that it concerns. Both are drafts.
@ApplicationScoped
class ResultLetters {

    @Inject Outbox outbox;
    @Inject PartyDesk parties;
    @Inject NoticeFile file;

    void draft(Objection objection, NoticeRow notice) {
        if (!objection.objector().isAnonymous()) outbox.draft(letter(objection, notice, "objector", toObjector(objection, notice)));
        concerned(objection, notice).ifPresent(party ->
                outbox.draft(letter(objection, notice, "party", Addressee.withoutMail(party.name(), Mailbox.party(party.id().id())))));
    }

    private NewLetter letter(Objection objection, NoticeRow notice, String reader, Addressee to) {
        var regulation = file.regulationOf(notice);
        var result = objection.conclusion();
        var outcome = "result." + result.outcome().name();
        var body = say("result." + reader, notice.about().isEmpty() ? regulation.award() : notice.about(), notice.list(),
                day(objection.receivedOn()), objection.number(), say(outcome), result.reason(), basis(regulation, notice));
        return new NewLetter(notice.matter(), about(regulation, notice), "publicity.letter." + reader, sender(objection, notice, regulation), to,
                say("result.subject", objection.number()), body);
    }

    private String basis(Regulation regulation, NoticeRow notice) {
        return say("result.basis", regulation.title(), regulation.label(file.objectionsTo(notice).clause()));
    }

    private static String about(Regulation regulation, NoticeRow notice) {
        return (notice.about().isEmpty() ? regulation.award() : notice.about()) + notice.list();
    }

    private Sender sender(Objection objection, NoticeRow notice, Regulation regulation) {
        var contact = file.get(objection.notice()).contact();
        return new Sender(contact == null ? say("issuer", regulation.award()) : contact.issuer(), Mailbox.office(notice.scheme()));
    }

    /// An objector has no inbox: the office sends the letter by mail where an address was given, or prints it.
    private static Addressee toObjector(Objection objection, NoticeRow notice) {
        var mail = objection.objector().mail().strip();
        return new Addressee(objection.objector().name(), mail.matches("[^@\\s]+@[^@\\s]+") ? mail : "", Mailbox.office(notice.scheme()));
    }

    private Optional<PartyRow> concerned(Objection objection, NoticeRow notice) {
        return objection.against().isEmpty() ? Optional.empty() : parties.called(objection.against()).stream().findFirst();
    }
}
