package award.committee;

import java.util.UUID;

/// A body as lists show it.
///
/// @param key     of its rule in the regulation
/// @param members how many there are today
public record BodyRow(UUID id, String scheme, String key, String name, long members) {}
