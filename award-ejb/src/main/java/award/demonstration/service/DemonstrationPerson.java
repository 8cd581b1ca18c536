package award.demonstration.service;

import award.identity.Role;
import java.util.ResourceBundle;

/// The made-up persons, one for each role. The three administrators are those of every new installation.
public enum DemonstrationPerson {
    APPLICANT("applicant", Role.APPLICANT),
    RECOMMENDER("recommender", Role.RECOMMENDER),
    SECRETARY("secretary", Role.SECRETARY),
    EXPERT("expert", Role.EXPERT),
    CHAIR("chair", Role.COMMITTEE_MEMBER),
    MEMBER("member", Role.COMMITTEE_MEMBER),
    FINANCE("finance", Role.FINANCE),
    SUPERVISOR("supervisor", Role.SUPERVISOR),
    SYSTEM("system", Role.SYSTEM_ADMINISTRATOR),
    SECURITY("security", Role.SECURITY_ADMINISTRATOR),
    AUDITOR("auditor", Role.AUDIT_ADMINISTRATOR);

    private final String account;
    private final Role role;

    DemonstrationPerson(String account, Role role) {
        this.account = account;
        this.role = role;
    }

    /// What is typed at sign-in.
    public String account() {
        return account;
    }

    /// How the made-up person is called; not asked of an administrator, who is called as in every installation.
    String person() {
        return ResourceBundle.getBundle("award.demonstration.persons").getString(name());
    }

    public Role role() {
        return role;
    }
}
