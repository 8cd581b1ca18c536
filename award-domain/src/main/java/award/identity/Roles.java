package award.identity;

/// The names of [Role], for `@RolesAllowed`, which takes constants only. A test holds the two together.
public final class Roles {

    public static final String APPLICANT = "APPLICANT";
    public static final String RECOMMENDER = "RECOMMENDER";
    public static final String SECRETARY = "SECRETARY";
    public static final String EXPERT = "EXPERT";
    public static final String COMMITTEE_MEMBER = "COMMITTEE_MEMBER";
    public static final String FINANCE = "FINANCE";
    public static final String SUPERVISOR = "SUPERVISOR";
    public static final String SYSTEM_ADMINISTRATOR = "SYSTEM_ADMINISTRATOR";
    public static final String SECURITY_ADMINISTRATOR = "SECURITY_ADMINISTRATOR";
    public static final String AUDIT_ADMINISTRATOR = "AUDIT_ADMINISTRATOR";

    private Roles() {}
}
