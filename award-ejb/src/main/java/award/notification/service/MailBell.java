package award.notification.service;

import award.notification.LettersReleased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/// Rings for the mail once letters are out for good: never in the transaction of the act, which a mail server must not hold up, and never
/// for an act that was taken back.
@ApplicationScoped
class MailBell {

    @Inject MailRound round;

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) LettersReleased released) {
        round.soon();
    }
}
