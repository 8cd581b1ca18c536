package award.publicity;

import award.shared.Span;
import java.time.LocalDate;
import java.util.UUID;

/// A published call as a list shows it.
///
/// @param until last day on which applications are taken
public record CallRow(UUID id, String scheme, String title, LocalDate publishedOn, LocalDate until) {

    public Span span() {
        return new Span(publishedOn, until);
    }
}
