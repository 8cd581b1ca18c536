package award.application.service;

import award.application.EligibilityAsked;
import award.edition.EditionId;
import award.party.PartyId;
import award.shared.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/// Asks those who examine applicants how the conditions stand, before anybody has applied.
@ApplicationScoped
class LiveEligibility {

    @Inject Event<EligibilityAsked> asked;

    Findings of(EditionId edition, PartyId party, LocalDate day, Map<String, String> declared) {
        var question = new EligibilityAsked(edition, party, day, declared);
        asked.fire(question);
        return question.findings();
    }
}
