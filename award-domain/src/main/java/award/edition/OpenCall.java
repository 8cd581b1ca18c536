package award.edition;

import award.shared.Span;
import java.util.UUID;

/// A published call under which applications are taken or soon will be.
///
/// @param id   of the edition
/// @param span days on which applications are taken, as the time line plans them
public record OpenCall(UUID id, String name, Span span) {}
