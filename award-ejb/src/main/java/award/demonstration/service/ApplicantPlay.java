package award.demonstration.service;

import award.identity.AccountId;
import award.identity.Role;
import award.identity.RoleHeld;
import award.identity.Scope;
import award.identity.service.AccountDesk;
import award.party.PartyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/// For which organisations the made-up applicant applies: for those alone, and for nobody else's.
@ApplicationScoped
class ApplicantPlay {

    /// Organisations that have letters and decisions to read.
    private static final List<String> FROM_THE_FIRST = List.of("bj1", "qd1");

    @Inject AccountDesk accounts;
    @Inject DemonstrationStaff staff;

    void begin(Map<String, PartyId> parties) {
        FROM_THE_FIRST.forEach(key -> appoint(parties.get(key)));
        var account = account();
        staff.as(DemonstrationPerson.SECURITY).run(() -> accounts.take(account, RoleHeld.everywhere(Role.APPLICANT)));
    }

    void appoint(PartyId party) {
        var account = account();
        staff.as(DemonstrationPerson.SECURITY).run(() -> accounts.give(account, of(party)));
    }

    /// Somebody else goes on with its application.
    void leave(PartyId party) {
        var account = account();
        staff.as(DemonstrationPerson.SECURITY).run(() -> accounts.take(account, of(party)));
    }

    private static RoleHeld of(PartyId party) {
        return new RoleHeld(Role.APPLICANT, Scope.organisation(party.toString()));
    }

    private AccountId account() {
        return staff.as(DemonstrationPerson.SYSTEM).call(() -> accounts.page(0, 100)).stream()
                .filter(row -> row.name().equals(DemonstrationPerson.APPLICANT.account())).findFirst().orElseThrow().id();
    }
}
