package award.eligibility.service;

import award.edition.EditionId;
import award.notification.LettersAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// Answers the outbox when it asks for the letters of refusal anew.
@ApplicationScoped
class RefusalLettersAgain {

    @Inject RefusalLetters letters;

    void write(@Observes LettersAsked asked) {
        if (asked.isFor(RefusalLetters.KIND)) asked.answer(letters.write(new EditionId(asked.matter())));
    }
}
