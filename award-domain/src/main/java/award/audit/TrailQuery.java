package award.audit;

/// Which acts are asked for; an empty text asks for all.
///
/// @param who     the account
/// @param subject the beginning of the subject: `edition`, `regulation beijing`
public record TrailQuery(String who, String subject) {}
