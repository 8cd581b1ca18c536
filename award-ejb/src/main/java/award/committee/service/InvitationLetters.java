package award.committee.service;

import award.committee.Attendance;
import award.committee.MeetingId;
import award.committee.model.Meeting;
import award.document.service.Wording;
import award.identity.Me;
import award.identity.service.Addresses;
import award.identity.service.Persons;
import award.notification.Addressee;
import award.notification.LettersAsked;
import award.notification.Mailbox;
import award.notification.NewLetter;
import award.notification.Sender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Writes the calls to a meeting (会议通知), one to every member who has an account, and writes them anew when the outbox asks.
@ApplicationScoped
class InvitationLetters {

    static final String KIND = "committee.letter.invitation";

    private static final Wording WORDS = Wording.of("committee");

    @Inject MeetingReading reading;
    @Inject Persons persons;
    @Inject Addresses addresses;

    void writeAnew(@Observes LettersAsked question) {
        if (question.isFor(KIND)) question.answer(of(reading.get(new MeetingId(question.matter()))));
    }

    List<NewLetter> of(Meeting meeting) {
        var body = reading.bodyOf(meeting);
        var sender = new Sender(WORDS.say("letter.sender", body.name()), Mailbox.office(body.scheme()));
        var items = meeting.items();
        var agenda = String.join("\n", IntStream.range(0, items.size()).mapToObj(place -> WORDS.say("letter.item", place + 1, items.get(place).title())).toList());
        return meeting.attendance().stream().flatMap(each -> person(each).stream().map(person -> {
            var words = WORDS.say("letter.body", meeting.title(), WORDS.when("pattern.moment", meeting.startsAt()), meeting.place(), agenda, each.member().office());
            return new NewLetter(meeting.id().value(), meeting.title(), KIND, sender, to(each, person), WORDS.say("letter.subject", meeting.title()), words);
        })).toList();
    }

    private Optional<Me> person(Attendance each) {
        return each.member().signsInAs().flatMap(persons::find);
    }

    private Addressee to(Attendance each, Me person) {
        var mail = addresses.of(person.name()).stream().findFirst().orElse("");
        return new Addressee(each.member().name(), mail, Mailbox.account(person.name()));
    }
}
