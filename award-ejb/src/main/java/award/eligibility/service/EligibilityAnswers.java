package award.eligibility.service;

import award.application.EligibilityAsked;
import award.edition.service.EditionReader;
import award.eligibility.Examination;
import award.party.service.PartyDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/// Answers an applicant who is still filling in the form: how the conditions stand, as far as anybody knows by now.
@ApplicationScoped
class EligibilityAnswers {

    @Inject DossierClerk clerk;
    @Inject PartyDesk parties;
    @Inject EditionReader editions;

    void answer(@Observes EligibilityAsked question) {
        var edition = editions.read(question.edition());
        var party = parties.read(question.party());
        question.answer(Examination.examine(edition.regulation(),
                clerk.of(party, edition.regulation(), edition.number(), question.day(), question.declared())));
    }
}
