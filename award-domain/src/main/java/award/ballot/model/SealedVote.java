package award.ballot.model;

import award.ballot.PollId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/// A sealed ballot, kept by the seat that cast it. It says who voted and nothing of how; it is put in once and never changed.
/// When it was cast is not kept.
@Entity
@Table(name = "ballot_sealed")
public class SealedVote {

    /// A seat's ballot in a vote: there can be only one.
    @Embeddable
    public record Key(UUID poll, int seat) implements Serializable {

        public Key(PollId poll, int seat) {
            this(poll.value(), seat);
        }
    }

    @EmbeddedId
    private Key key;

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private String tracker;

    /// For the persistence provider only.
    protected SealedVote() {}

    public SealedVote(PollId poll, int seat, List<String> lines, String tracker) {
        key = new Key(poll, seat);
        content = String.join("\n", lines);
        this.tracker = tracker;
    }

    public int seat() {
        return key.seat();
    }

    public List<String> lines() {
        return content.lines().toList();
    }

    public String tracker() {
        return tracker;
    }
}
