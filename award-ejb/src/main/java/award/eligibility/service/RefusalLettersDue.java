package award.eligibility.service;

import award.application.DecisionsReleased;
import award.edition.EditionId;
import award.notification.LettersAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// Has the letters of refusal drafted when refusals are released, and written anew when the outbox asks for it.
@ApplicationScoped
class RefusalLettersDue {

    @Inject RefusalLetters letters;

    void draft(@Observes DecisionsReleased released) {
        letters.draft(released);
    }

    void write(@Observes LettersAsked asked) {
        if (asked.isFor(RefusalLetters.KIND)) asked.answer(letters.write(new EditionId(asked.matter())));
    }
}
