package award.application.model;

import award.application.Correction;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/// A correction as it was asked for, kept after it was made.
///
/// @param round tells those of one request from those of another: the place of the step that asked for them
@Embeddable
public record CorrectionAsked(int round, @Embedded Correction correction) {}
