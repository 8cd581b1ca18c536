package award.audit;

import award.shared.Message;
import java.time.Instant;

/// One act as the trail keeps it (审计记录).
///
/// @param number  in the order in which the acts were kept
/// @param who     the account that acted
/// @param subject what was acted on
public record TrailEntry(long number, Instant at, String who, String subject, Message act) {}
