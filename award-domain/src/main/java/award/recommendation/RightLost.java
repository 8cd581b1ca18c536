package award.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/// A recommender lost the right to recommend (取消推荐资格): why, by whose authority, and since when it has the right again, if it has.
///
/// @param authority    the body that decided
/// @param document     number of the decision; may be empty
/// @param restoredOn   null while the right is lost
/// @param restoredBy   the body that gave it back; empty until then
@Embeddable
public record RightLost(
        @Column(name = "lost_on") LocalDate lostOn,
        String reason,
        String authority,
        String document,
        @Column(name = "restored_on") LocalDate restoredOn,
        @Column(name = "restored_by") String restoredBy) {

    /// Whether the right is lost on a day.
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(lostOn) && (restoredOn == null || day.isBefore(restoredOn));
    }
}
