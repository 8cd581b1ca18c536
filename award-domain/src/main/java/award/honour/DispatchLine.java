package award.honour;

import java.time.LocalDate;

/// A paper on the way to the honour, in a line.
public record DispatchLine(DispatchKind kind, LocalDate issuedOn, String document) {}
