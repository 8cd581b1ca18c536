package award.notification.model;

import award.notification.LetterId;
import award.notification.MailState;
import award.notification.MailTrouble;
import award.notification.MailingRow;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A mail that tells somebody of a letter, and how far it got.
///
/// It is marked as being sent before the mail server hears of it, and only then sent: whoever finds the mark does not send it a second
/// time. A mark that nobody takes away means that nobody knows, and a person decides.
@Entity
public class Mailing {

    /// How long a passing trouble is waited out before the next attempt; after the last of them it has failed.
    static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(24));

    /// A mail server that does not answer is asked again after this time, as often as it takes.
    static final Duration SERVER_WAIT = Duration.ofMinutes(5);

    private static final int LONGEST_ANSWER = 500;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "letter"))
    private LetterId letter;

    private String address;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    private int attempts;
    private Instant since;

    @Column(name = "next_attempt")
    private Instant nextAttempt;

    @Enumerated(EnumType.STRING)
    private MailTrouble trouble;

    private String answer = "";

    @Version
    private long version;

    /// For the persistence provider only.
    protected Mailing() {}

    public Mailing(LetterId letter, String address, Instant at) {
        this.id = UUID.randomUUID();
        this.letter = letter;
        this.address = address;
        this.since = at;
        this.nextAttempt = at;
    }

    /// The mail server is about to hear of it.
    public void begin(Instant at) {
        moveTo(MailState.SENDING, at);
        attempts++;
    }

    public void sent(Instant at) {
        moveTo(MailState.SENT, at);
        trouble = null;
        answer = "";
    }

    /// The mail server is not there. That is no attempt: the letter waits for it, however long.
    public void postpone(String why, Instant at) {
        moveTo(MailState.WAITING, at);
        attempts--;
        nextAttempt = at.plus(SERVER_WAIT);
        tell(MailTrouble.NO_SERVER, why);
    }

    /// The mail server will not have it now: it is tried again later, and has failed when that helped nothing.
    public void delay(String why, Instant at) {
        boolean over = attempts > WAITS.size();
        moveTo(over ? MailState.FAILED : MailState.WAITING, at);
        if (!over) nextAttempt = at.plus(WAITS.get(attempts - 1));
        tell(MailTrouble.PASSING, why);
    }

    /// The mail server will never have it.
    public void refuse(String why, Instant at) {
        moveTo(MailState.FAILED, at);
        tell(MailTrouble.REFUSED, why);
    }

    /// Whoever was sending it is gone.
    public void lose(Instant at) {
        moveTo(MailState.UNCERTAIN, at);
    }

    /// A person has it sent again.
    public void repeat(Instant at) {
        moveTo(MailState.WAITING, at);
        attempts = 0;
        nextAttempt = at;
    }

    private void tell(MailTrouble what, String why) {
        trouble = what;
        answer = why.substring(0, Math.min(why.length(), LONGEST_ANSWER));
    }

    private void moveTo(MailState target, Instant at) {
        if (!state.next().contains(target)) throw new IllegalStateException("mail " + id + " is " + state + ", not to be " + target);
        state = target;
        since = at;
    }

    public UUID id() {
        return id;
    }

    public LetterId letter() {
        return letter;
    }

    public String address() {
        return address;
    }

    public MailState state() {
        return state;
    }

    public Instant nextAttempt() {
        return nextAttempt;
    }

    public MailingRow row() {
        return new MailingRow(address, state, attempts, since, trouble, answer);
    }
}
