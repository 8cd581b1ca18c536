package award.ballot.model;

import award.ballot.PollId;
import award.ballot.cipher.KeyHalf;
import award.ballot.cipher.Opening;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What one trustee gave to an electronic vote: the open part of a half of the key, and after the close the part in opening the sums. The
/// secret half is never here.
@Entity
@Table(name = "ballot_trustee")
public class TrusteePart {

    /// @param place 1 for the scrutineer, 2 for the first teller
    @Embeddable
    public record Key(UUID poll, int place) implements Serializable {

        public Key(PollId poll, int place) {
            this(poll.value(), place);
        }
    }

    @EmbeddedId
    private Key key;

    private String half;

    /// Empty before the close.
    private String openings;

    /// For the persistence provider only.
    protected TrusteePart() {}

    public TrusteePart(PollId poll, int place, KeyHalf half) {
        key = new Key(poll, place);
        this.half = half.toString();
        openings = "";
    }

    public int place() {
        return key.place();
    }

    public KeyHalf half() {
        return KeyHalf.read(half);
    }

    /// A half made anew before the vote is opened.
    public void replace(KeyHalf other) {
        half = other.toString();
    }

    public Optional<List<Opening>> openings() {
        return openings.isEmpty() ? Optional.empty() : Optional.of(openings.lines().map(Opening::read).toList());
    }

    public void open(List<Opening> parts) {
        openings = String.join("\n", parts.stream().map(Opening::toString).toList());
    }
}
