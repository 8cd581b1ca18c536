package award.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/// A step that an application took (办理记录): where to, when, by whom, why.
///
/// @param by     who did it: a person of the applicant, a recommender, the office
/// @param reason empty where none is needed
@Embeddable
public record ApplicationMove(
        @Enumerated(EnumType.STRING) ApplicationState state,
        @Column(name = "moved_at") Instant at,
        @Column(name = "moved_by") String by,
        String reason) {}
