package award.notification.model;

import award.identity.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/// What opens a person's calendar to a program that cannot sign in: part of the address, and not to be guessed.
///
/// It is kept as it is, not as a hash: it opens days and titles of dates alone, and its owner wants to copy the address again for a second
/// program.
@Entity
@Table(name = "calendar_key")
public class CalendarKey {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "account"))
    private AccountId account;

    private String token;

    @Column(name = "made_at")
    private Instant madeAt;

    @Version
    private long version;

    /// For the persistence provider only.
    protected CalendarKey() {}

    public CalendarKey(AccountId account, String token, Instant at) {
        this.account = account;
        renew(token, at);
    }

    /// From now on the former address leads nowhere.
    public final void renew(String newToken, Instant at) {
        token = newToken;
        madeAt = at;
    }

    public AccountId account() {
        return account;
    }

    public String token() {
        return token;
    }
}
