package award.home.web;

import award.identity.Role;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The places of the task list, in its order, under the headings a secretary's day falls into.
public enum Place {
    DESK(Heading.WORK, "/index"),
    INBOX(Heading.WORK, "/notification/inbox"),
    OUTBOX(Heading.WORK, "/notification/outbox", Role.SECRETARY, Role.RECOMMENDER, Role.SUPERVISOR),
    MY_APPLICATIONS(Heading.WORK, "/application/mine", Role.APPLICANT),
    MY_MERITS(Heading.WORK, "/honour/own", Role.APPLICANT),
    EDITIONS(Heading.WORK, "/edition/list"),
    RECOMMENDATIONS(Heading.WORK, "/recommendation/list", Role.RECOMMENDER, Role.SECRETARY, Role.SUPERVISOR),
    PUBLICITY(Heading.WORK, "/publicity/list", Role.SECRETARY, Role.SUPERVISOR),
    MY_MEETINGS(Heading.WORK, "/committee/mine", Role.COMMITTEE_MEMBER),
    MAY_APPLY(Heading.WORK, "/eligibility/ask", Role.SECRETARY),
    LISTS(Heading.RECORDS, "/eligibility/lists", Role.SECRETARY, Role.SUPERVISOR),
    CONDUCT(Heading.RECORDS, "/review/conduct", Role.SECRETARY, Role.SUPERVISOR),
    HONOURS(Heading.RECORDS, "/honour/list"),
    BODIES(Heading.RECORDS, "/committee/bodies", Role.SECRETARY, Role.SUPERVISOR, Role.COMMITTEE_MEMBER),
    PARTIES(Heading.RECORDS, "/party/list"),
    REGULATIONS(Heading.LAW, "/scheme/list"),
    CALENDAR(Heading.LAW, "/calendar/year"),
    SCENARIOS(Heading.LAW, "/scenario/list"),
    TEMPLATES(Heading.RECORDS, "/document/templates", Role.SECRETARY, Role.SUPERVISOR),
    TRAIL(Heading.RECORDS, "/audit/list", Role.SUPERVISOR, Role.AUDIT_ADMINISTRATOR),
    ACCOUNTS(Heading.RECORDS, "/identity/list", Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR);

    /// The headings of the task list: what is to be done, what is on record, what it rests on.
    public enum Heading { WORK, RECORDS, LAW }

    private final Heading heading;
    private final String address;
    private final List<Role> readers;

    /// @param readers who may go there; naming none means everybody
    Place(Heading heading, String address, Role... readers) {
        this.heading = heading;
        this.address = address;
        this.readers = List.of(readers);
    }

    boolean isOpenTo(Predicate<String> hasRole) {
        return readers.isEmpty() || readers.stream().map(Role::name).anyMatch(hasRole);
    }

    public Heading heading() {
        return heading;
    }

    /// The page's outcome: its path without the ending.
    public String address() {
        return address;
    }

    /// Whether a page lies below this place: in the folder of its capability. Of the examination only the question itself does;
    /// its other pages are work on an edition.
    boolean covers(String page) {
        return switch (this) {
            case DESK -> List.of("/identity/mine", "/notification/dates").contains(page);
            case INBOX -> List.of(address, "/notification/letter").contains(page);
            case OUTBOX -> List.of(address, "/notification/draft", "/notification/release").contains(page);
            case MY_MEETINGS -> List.of(address, "/committee/room").contains(page);
            case BODIES -> List.of(address, "/committee/body").contains(page);
            case MAY_APPLY, MY_MERITS, CONDUCT -> page.equals(address);
            case HONOURS -> page.startsWith("/honour/") && !page.equals(MY_MERITS.address);
            case LISTS -> List.of(address, "/eligibility/matches").contains(page);
            case MY_APPLICATIONS -> Set.of(address, "/application/form", "/application/submit", "/application/withdraw", "/application/dossier", "/application/evidence", "/application/outcome").contains(page);
            default -> page.startsWith(address.substring(0, address.lastIndexOf('/') + 1));
        };
    }
}
