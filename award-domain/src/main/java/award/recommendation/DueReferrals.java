package award.recommendation;

import java.time.LocalDate;
import java.util.UUID;

/// How many referrals of an edition still wait with one body.
public record DueReferrals(UUID edition, String code, String scheme, LocalDate lastDay, long count) {}
