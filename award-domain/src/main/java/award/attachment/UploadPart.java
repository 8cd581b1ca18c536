package award.attachment;

/// A part of a file, as its sender describes it.
///
/// @param offset   where it begins
/// @param length   in bytes
/// @param checksum CRC-32 over it: against a line that damages what it carries, not against a sender who lies
public record UploadPart(long offset, long length, long checksum) {}
