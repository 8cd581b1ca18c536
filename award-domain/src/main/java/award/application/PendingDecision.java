package award.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/// A decision that was taken and not made known yet (待发布决定): it changes nothing, and the candidate does not see it, until it
/// is released together with the others.
@Embeddable
public record PendingDecision(@Enumerated(EnumType.STRING) CandidacyState state, @Embedded Ruling ruling) {}
