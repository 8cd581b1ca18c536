package award.demonstration.service;

import award.identity.Role;

/// The made-up persons, one for each role. The three administrators are those of every new installation.
public enum DemonstrationPerson {
    APPLICANT("applicant", "陈建国（申报单位）", Role.APPLICANT),
    RECOMMENDER("recommender", "周敏（推荐单位）", Role.RECOMMENDER),
    SECRETARY("secretary", "林静（评审办秘书）", Role.SECRETARY),
    EXPERT("expert", "吴国栋（评审专家）", Role.EXPERT),
    MEMBER("member", "郑宏（评审委员会委员）", Role.COMMITTEE_MEMBER),
    FINANCE("finance", "孙丽（财务人员）", Role.FINANCE),
    SUPERVISOR("supervisor", "何正（监督组）", Role.SUPERVISOR),
    SYSTEM("system", "系统管理员", Role.SYSTEM_ADMINISTRATOR),
    SECURITY("security", "安全管理员", Role.SECURITY_ADMINISTRATOR),
    AUDITOR("auditor", "审计管理员", Role.AUDIT_ADMINISTRATOR);

    private final String account;
    private final String person;
    private final Role role;

    DemonstrationPerson(String account, String person, Role role) {
        this.account = account;
        this.person = person;
        this.role = role;
    }

    /// What is typed at sign-in.
    public String account() {
        return account;
    }

    public String person() {
        return person;
    }

    public Role role() {
        return role;
    }
}
