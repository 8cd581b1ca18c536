package award.honour.service;

import award.honour.WinnersLine;
import award.party.CreditCode;
import award.party.IndividualFacts;
import award.party.ListedParty;
import award.party.OrganisationFacts;
import award.party.PartyId;
import award.party.Registration;
import award.party.service.NewIndividual;
import award.party.service.NewOrganisation;
import award.party.service.PartyDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Enters the holders that a list of past winners names and nobody knew, each of them once.
@ApplicationScoped
class NewHolders {

    @Inject PartyDesk parties;

    /// What tells one new holder from another: the code, or the name where there is none.
    static String key(ListedParty holder) {
        return holder.code().isEmpty() ? holder.name() : CreditCode.tidy(holder.code());
    }

    Map<String, PartyId> enter(List<WinnersLine> lines) {
        var entered = new HashMap<String, PartyId>();
        lines.forEach(line -> entered.computeIfAbsent(key(line.holder()), key -> register(line)));
        return entered;
    }

    private PartyId register(WinnersLine line) {
        return switch (line.isPersons() ? registerPerson(line.holder()) : registerOrganisation(line.holder())) {
            case Registration.Registered registered -> registered.party();
            case Registration.Taken taken -> throw new IllegalStateException("entered meanwhile: " + taken.holder());
            case Registration.Namesakes namesakes -> throw new IllegalStateException("namesakes are known");
        };
    }

    private Registration registerPerson(ListedParty holder) {
        return parties.register(new NewIndividual(holder.name(), new IndividualFacts(null, null, null, null), true));
    }

    private Registration registerOrganisation(ListedParty holder) {
        var facts = holder.code().isEmpty() ? OrganisationFacts.unknown() : OrganisationFacts.of(CreditCode.parse(holder.code()));
        return parties.register(new NewOrganisation(holder.name(), null, facts, true));
    }
}
