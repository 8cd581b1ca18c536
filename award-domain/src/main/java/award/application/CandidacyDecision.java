package award.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/// A decision about a candidate: the state it led to, and what it rests on.
@Embeddable
public record CandidacyDecision(@Enumerated(EnumType.STRING) CandidacyState state, @Embedded Ruling ruling) {}
