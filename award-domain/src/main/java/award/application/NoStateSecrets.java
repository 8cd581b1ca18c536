package award.application;

import java.time.Instant;

/// The declaration that what was handed in touches no state secret (不涉及国家秘密), which holds for the files there are then.
public record NoStateSecrets(Instant at, String by) {}
