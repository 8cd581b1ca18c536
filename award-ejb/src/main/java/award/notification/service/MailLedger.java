package award.notification.service;

import static award.notification.service.LetterWords.say;

import award.notification.DueDate;
import award.notification.model.Letter;
import award.notification.model.Mailing;
import award.notification.store.Letters;
import award.notification.store.Mailings;
import award.shared.json.RecordJson;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What is written down before and after each mail is sent, each in a transaction of its own. For the round alone.
@Stateless
@PermitAll
public class MailLedger {

    /// Longer than a mail server may take for one mail.
    private static final Duration LOST_AFTER = Duration.ofMinutes(10);

    @Inject Mailings mailings;
    @Inject Letters letters;
    @Inject Clock clock;

    /// Where the product is found, as its readers call it: `https://award.example.gov.cn`.
    @Inject
    @ConfigProperty(name = "award.address")
    Optional<String> address;

    /// Marks the mail that waited longest as being sent, so that nobody else sends it.
    public Optional<Mail> begin() {
        return mailings.next(clock.instant()).map(mailing -> {
            mailing.begin(clock.instant());
            var letter = letters.find(mailing.letter()).orElseThrow(() -> new NoSuchLetterException(mailing.letter()));
            return letter.due().map(due -> reminder(mailing, due)).orElseGet(() -> mail(mailing, letter));
        });
    }

    private Mail mail(Mailing mailing, Letter letter) {
        var sheet = letter.sheet(false);
        return new Mail(mailing.id(), mailing.address(), say("mail.subject", sheet.from().name()),
                say("mail.body", sheet.to().name(), sheet.from().name(), where()));
    }

    private Mail reminder(Mailing mailing, String due) {
        var day = RecordJson.read(due, DueDate.class).day();
        return new Mail(mailing.id(), mailing.address(), say("mail.reminder.subject"), say("mail.reminder.body", LetterWords.day(day), where()));
    }

    private String where() {
        return address.map(found -> say("mail.where", found)).orElse("");
    }

    public void sent(Mail mail) {
        settle(mail, mailing -> mailing.sent(clock.instant()));
    }

    public void delay(Mail mail, String why) {
        settle(mail, mailing -> mailing.delay(why, clock.instant()));
    }

    public void refuse(Mail mail, String why) {
        settle(mail, mailing -> mailing.refuse(why, clock.instant()));
    }

    /// Nobody answers at the mail server's: this mail waits, and with it all others that are due.
    public void postpone(Mail mail, String why) {
        var now = clock.instant();
        settle(mail, mailing -> {
            mailing.postpone(why, now);
            mailings.postpone(now, mailing.nextAttempt(), mailing.row().answer());
        });
    }

    /// Whoever was sending these is gone: a stop of the server in the middle of a mail.
    public void writeOffLost() {
        var now = clock.instant();
        mailings.lost(now.minus(LOST_AFTER)).forEach(mailing -> mailing.lose(now));
    }

    private void settle(Mail mail, Consumer<Mailing> outcome) {
        outcome.accept(get(mail.mailing()));
    }

    private Mailing get(UUID id) {
        return mailings.find(id).orElseThrow();
    }
}
