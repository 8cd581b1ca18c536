package award.container;

import award.identity.Role;
import award.identity.RoleHeld;
import award.identity.Scope;
import award.identity.service.AccountDesk;
import award.identity.service.ActingAs;
import award.party.PartyId;

/// Gives the demonstration's applicant further organisations to apply for: by itself it reaches only its own.
public record Appointing(AccountDesk accounts) {

    private static final String PASSWORD = "award-2026";
    private static final int MANY = 1_000;

    public void applicantOf(PartyId party) {
        var account = ActingAs.signIn("system", PASSWORD).call(() -> accounts.page(0, MANY)).stream()
                .filter(row -> row.name().equals("applicant")).findFirst().orElseThrow().id();
        ActingAs.signIn("security", PASSWORD).run(() -> accounts.give(account, new RoleHeld(Role.APPLICANT, Scope.organisation(party.toString()))));
    }
}
