package award.review;

import award.application.CandidacyId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// Whether a candidate goes before the committee, as people decided (入围与否).
///
/// @param reason of the decision; may be empty where the rule of the regulation decides
public record Choice(@NotNull CandidacyId candidacy, boolean chosen, @NotNull @Size(max = 1000) String reason) {}
