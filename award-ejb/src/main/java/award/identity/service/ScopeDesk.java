package award.identity.service;

import award.identity.Roles;
import award.identity.Scope;
import award.identity.ScopeChoice;
import award.identity.ScopeKind;
import award.identity.ScopesAsked;
import award.party.Divisions;
import award.party.PartyFilter;
import award.party.PartyId;
import award.party.PartyOrder;
import award.party.PartyRow;
import award.party.service.PartyDesk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What roles can be limited to, by name: whoever gives a role finds the organisation, the award, the body, the district.
@Stateless
@RolesAllowed({Roles.SYSTEM_ADMINISTRATOR, Roles.SECURITY_ADMINISTRATOR, Roles.AUDIT_ADMINISTRATOR})
public class ScopeDesk {

    private static final int MOST = 20;

    @Inject PartyDesk parties;
    @Inject Event<ScopesAsked> keepers;

    /// Some that have the text in their name or code.
    public List<ScopeChoice> like(ScopeKind kind, String text) {
        var question = new ScopesAsked(kind, text);
        switch (kind) {
            case EVERYWHERE -> { }
            case ORGANISATION -> Stream.concat(id(text).flatMap(parties::row).stream(), parties.page(PartyFilter.called(text), PartyOrder.NAME, true, 0, MOST).stream())
                    .map(ScopeDesk::choice).forEach(question::offer);
            case DISTRICT -> Divisions.shipped().all().stream().map(each -> new ScopeChoice(each.code(), each.name(), each.code())).forEach(question::offer);
            case SCHEME, BODY -> keepers.fire(question);
        }
        return question.choices();
    }

    /// What a scope is limited to; empty when nobody knows it any more.
    public Optional<ScopeChoice> named(Scope scope) {
        return like(scope.kind(), scope.of()).stream().filter(choice -> choice.of().equals(scope.of())).findFirst();
    }

    private static Optional<PartyId> id(String text) {
        try {
            return Optional.of(PartyId.parse(text.strip()));
        } catch (IllegalArgumentException typed) {
            return Optional.empty(); // written by hand, before names could be chosen
        }
    }

    private static ScopeChoice choice(PartyRow row) {
        return new ScopeChoice(row.id().id().toString(), row.name(), row.code() == null ? "" : row.code());
    }
}
