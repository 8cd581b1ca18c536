package award.publicity.service;

import static award.publicity.service.PaperWords.day;
import static award.publicity.service.PaperWords.say;

import award.notification.Addressee;
import award.notification.LettersAsked;
import award.notification.Mailbox;
import award.notification.NewLetter;
import award.notification.NewLetter.Told;
import award.notification.Sender;
import award.notification.service.Outbox;
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
import java.util.Set;
import java.util.UUID;

/// The letters that tell the result of an objection (异议处理结果告知书): to the objector, and to the party that it concerns. Both are drafts.
@ApplicationScoped
class ResultLetters {

    private static final String KIND = "publicity.letter.";
    private static final String OBJECTOR = "objector";
    private static final String PARTY = "party";

    @Inject Outbox outbox;
    @Inject Objections objections;
    @Inject PartyDesk parties;
    @Inject Concern concern;
    @Inject NoticeFile file;

    /// @param chosen those of the list whom the office said to be meant; empty where it was not asked
    void draft(Objection objection, NoticeRow notice, Set<UUID> chosen) {
        toObjector(objection, notice).ifPresent(outbox::draft);
        concerned(objection, notice, chosen).map(party -> letter(objection, notice, PARTY, party)).ifPresent(outbox::draft);
    }

    /// Writes a letter anew when the outbox asks for it: each objection is a matter of its own.
    void again(@Observes LettersAsked asked) {
        if (!asked.isFor(KIND + OBJECTOR) && !asked.isFor(KIND + PARTY)) return;
        objections.find(new ObjectionId(asked.matter())).filter(objection -> objection.conclusion() != null).ifPresent(objection -> {
            var notice = file.row(objection.notice());
            asked.answer(asked.isFor(KIND + OBJECTOR) ? toObjector(objection, notice).stream().toList() : toSameParty(objection, notice, asked.drafts()));
        });
    }

    private Optional<NewLetter> toObjector(Objection objection, NoticeRow notice) {
        return objection.objector().isAnonymous() ? Optional.empty() : Optional.of(letter(objection, notice, OBJECTOR, objector(objection, notice)));
    }

    private List<NewLetter> toSameParty(Objection objection, NoticeRow notice, List<Told> drafts) {
        return drafts.stream().map(draft -> letter(objection, notice, PARTY, Addressee.withoutMail(draft.name(), draft.box()))).toList();
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

    /// The party of that name. Of two with one name it is the one that stands on the list; where both do, the one whom the office said
    /// to be meant, and nobody where it did not say.
    private Optional<Addressee> concerned(Objection objection, NoticeRow notice, Set<UUID> chosen) {
        if (objection.against().isEmpty()) return Optional.empty();
        var called = parties.called(objection.against());
        if (called.size() == 1) return Optional.of(Addressee.withoutMail(called.getFirst().name(), Mailbox.party(called.getFirst().id().id())));
        var listed = concern.named(objection, notice);
        var meant = listed.size() == 1 ? listed : listed.stream().filter(one -> chosen.contains(one.id())).toList();
        return meant.stream().findFirst().map(one -> Addressee.withoutMail(one.name(), Mailbox.party(one.party())));
    }
}
