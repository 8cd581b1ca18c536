package award.edition;

import java.time.LocalDate;
import java.util.UUID;

/// A published call in a list that everybody may read.
public record CallLine(UUID id, String name, String document, LocalDate issuedOn) {}
