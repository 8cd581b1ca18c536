package award.identity.service;

import award.identity.Roles;
import award.identity.store.Accounts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/// How the people are called who stand on record by their accounts: for those who work with the records, not for applicants.
@Stateless
@RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.RECOMMENDER, Roles.COMMITTEE_MEMBER, Roles.EXPERT, Roles.FINANCE,
    Roles.SYSTEM_ADMINISTRATOR, Roles.SECURITY_ADMINISTRATOR, Roles.AUDIT_ADMINISTRATOR})
public class PeopleDesk {

    @Inject Accounts accounts;

    /// Names of persons by their accounts; whoever has none is left out.
    public Map<String, String> called(Collection<String> names) {
        return names.isEmpty() ? Map.of() : accounts.persons(names);
    }
}
