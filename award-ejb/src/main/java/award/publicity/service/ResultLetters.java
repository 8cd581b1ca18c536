package award.publicity.service;

import static award.publicity.service.PaperWords.day;
import static award.publicity.service.PaperWords.say;

import award.notification.Addressee;
import award.notification.LettersAsked;
import award.notification.Mailbox;
import award.notification.NewLetter;
import award.notification.Sender;
import award.notification.service.Outbox;
import award.party.PartyRow;
import award.party.service.PartyDesk;
import award.publicity.NoticeRow;
import award.publicity.ObjectionId;
import award.publicity.model.Objection;
import award.publicity.store.Objections;
import award.scheme.Regulation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/// The letters that tell the result of an objection (异议处理结果告知书): to the objector, and to the party that it concerns. Both are drafts.
@ApplicationScoped
class ResultLetters {

    private static final String KIND = "publicity.letter.";
    private static final String OBJECTOR = "objector";
    private static final String PARTY = "party";

    @Inject Outbox outbox;
    @Inject Objections objections;
    @Inject PartyDesk parties;
    @Inject NoticeFile file;

    void draft(Objection objection, NoticeRow notice) {
        toObjector(objection, notice).ifPresent(outbox::draft);
        toParty(objection, notice).ifPresent(outbox::draft);
    }

    /// Writes a letter anew when the outbox asks for it: each objection is a matter of its own.
    void again(@Observes LettersAsked asked) {
        if (!asked.isFor(KIND + OBJECTOR) && !asked.isFor(KIND + PARTY)) return;
        objections.find(new ObjectionId(asked.matter())).filter(objection -> objection.conclusion() != null).ifPresent(objection -> {
            var notice = file.row(objection.notice());
            asked.answer((asked.isFor(KIND + OBJECTOR) ? toObjector(objection, notice) : toParty(objection, notice)).stream().toList());
        });
    }

    private Optional<NewLetter> toObjector(Objection objection, NoticeRow notice) {
        return objection.objector().isAnonymous() ? Optional.empty() : Optional.of(letter(objection, notice, OBJECTOR, objector(objection, notice)));
    }

    private Optional<NewLetter> toParty(Objection objection, NoticeRow notice) {
        return concerned(objection)
                .map(party -> letter(objection, notice, PARTY, Addressee.withoutMail(party.name(), Mailbox.party(party.id().id()))));
    }

    private NewLetter letter(Objection objection, NoticeRow notice, String reader, Addressee to) {
        var regulation = file.regulationOf(notice);
        var result = objection.conclusion();
        var outcome = "result." + result.outcome().name();
        var body = say("result." + reader, notice.about().isEmpty() ? regulation.award() : notice.about(), notice.list(),
                day(objection.receivedOn()), objection.number(), say(outcome), result.reason(), basis(regulation, notice));
        return new NewLetter(objection.id().value(), about(regulation, notice, objection), KIND + reader, sender(objection, notice, regulation), to,
                say("result.subject", objection.number()), body);
    }

    private String basis(Regulation regulation, NoticeRow notice) {
        return say("result.basis", regulation.title(), regulation.label(file.objectionsTo(notice).clause()));
    }

    private static String about(Regulation regulation, NoticeRow notice, Objection objection) {
        return say("result.about", notice.about().isEmpty() ? regulation.award() : notice.about(), notice.list(), objection.number());
    }

    private Sender sender(Objection objection, NoticeRow notice, Regulation regulation) {
        var contact = file.get(objection.notice()).contact();
        return new Sender(contact == null ? say("issuer", regulation.award()) : contact.issuer(), Mailbox.office(notice.scheme()));
    }

    /// An objector has no inbox: the office sends the letter by mail where an address was given, or prints it.
    private static Addressee objector(Objection objection, NoticeRow notice) {
        var mail = objection.objector().mail().strip();
        return new Addressee(objection.objector().name(), mail.matches("[^@\\s]+@[^@\\s]+") ? mail : "", Mailbox.office(notice.scheme()));
    }

    /// The party of that name; where two have it, the office writes to the right one by hand.
    private Optional<PartyRow> concerned(Objection objection) {
        var called = objection.against().isEmpty() ? List.<PartyRow>of() : parties.called(objection.against());
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }
}
