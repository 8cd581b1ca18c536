package award.application.service;

import award.application.ApplicationSheet;
import award.application.Correction;
import award.application.service.paper.PaperWords;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.notification.Addressee;
import award.notification.Mailbox;
import award.notification.NewLetter;
import award.notification.Sender;
import award.notification.service.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Tells an applicant what is to be set right, and until when, in its inbox (补正通知).
@ApplicationScoped
class Corrections {

    private static final int LONGEST_SUBJECT = 200;

    @Inject EditionReader editions;
    @Inject FormShelf forms;
    @Inject Outbox outbox;

    void tell(ApplicationSheet application, List<Correction> wanted, LocalDate until, String by) {
        var edition = editions.read(application.edition());
        var items = IntStream.range(0, wanted.size())
                .mapToObj(place -> PaperWords.say("letter.correction.item", place + 1, nameOf(application, wanted.get(place)), wanted.get(place).what()))
                .collect(Collectors.joining("\n"));
        outbox.inform(new NewLetter(application.id().value(), about(application, edition), "application.letter.correction",
                new Sender(by, Mailbox.office(application.scheme())), Addressee.withoutMail(application.name(), Mailbox.party(application.party().id())),
                cut(PaperWords.say("letter.correction.subject", edition.name())),
                PaperWords.say("letter.correction.body", edition.name(), items, PaperWords.day(until))));
    }

    private String nameOf(ApplicationSheet application, Correction correction) {
        return PaperWords.say(forms.formOf(application.edition(), application.kind()).name(correction.field()));
    }

    private static String about(ApplicationSheet application, EditionSheet edition) {
        return application.name() + " " + edition.name();
    }

    private static String cut(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
    }
}
