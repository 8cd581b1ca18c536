package award.application.service;

import award.party.IndividualFacts;
import award.party.OrganisationFacts;
import award.party.PartySheet;
import award.scheme.StandardFact;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the register of parties already tells of an applicant, as declared facts: nobody types twice what is on record.
public final class RegisterFacts {

    private final Map<String, String> facts = new HashMap<>();

    private RegisterFacts() {}

    /// By key of [StandardFact], as text; what the register does not tell is left out.
    public static Map<String, String> of(PartySheet party) {
        var told = new RegisterFacts();
        if (party.organisation() != null) told.tell(party.organisation());
        if (party.individual() != null) told.tell(party.individual());
        return Map.copyOf(told.facts);
    }

    private void tell(OrganisationFacts organisation) {
        tell(StandardFact.DIVISION, organisation.division());
        tell(StandardFact.OPERATING_SINCE, organisation.registeredOn());
        tell(StandardFact.BODY_KIND, organisation.bodyKind());
        tell(StandardFact.SIZE, organisation.sizing().size().orElse(null));
        tell(StandardFact.INDUSTRY, Optional.ofNullable(organisation.industry()).map(industry -> industry.section()).orElse(null));
    }

    private void tell(IndividualFacts individual) {
        tell(StandardFact.DIVISION, individual.division());
    }

    private void tell(StandardFact fact, Object value) {
        if (value != null) facts.put(fact.key(), value.toString());
    }
}
