package award.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/// A step that a referral took: where to, when, by whom, why.
///
/// @param reason empty where none is needed
@Embeddable
public record ReferralMove(
        @Enumerated(EnumType.STRING) ReferralState state,
        @Column(name = "moved_at") Instant at,
        @Column(name = "moved_by") String by,
        String reason) {}
