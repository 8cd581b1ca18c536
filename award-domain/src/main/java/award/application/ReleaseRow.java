package award.application;

import java.time.Instant;

/// How many decisions of one outcome were released at one time, and how many of them were taken back since.
public record ReleaseRow(Instant releasedAt, CandidacyState state, long count, long takenBack) {}
