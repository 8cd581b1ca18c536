package award.identity;

import java.time.LocalDate;

/// The question whether somebody may still do a role's work for an award (是否被取消资格): asked at once, before the work is done.
/// Whoever keeps the decisions on misconduct answers; nobody's answer means that nothing was decided.
public final class RightAsked {

    private final String scheme;
    private final Role role;
    private final String account;
    private final LocalDate day;
    private boolean lost;

    public RightAsked(String scheme, Role role, String account, LocalDate day) {
        this.scheme = scheme;
        this.role = role;
        this.account = account;
        this.day = day;
    }

    public String scheme() {
        return scheme;
    }

    public Role role() {
        return role;
    }

    public String account() {
        return account;
    }

    public LocalDate day() {
        return day;
    }

    /// The person has lost the right.
    public void lost() {
        lost = true;
    }

    public boolean isLost() {
        return lost;
    }
}
