package award.document;

import java.time.Instant;
import java.util.Objects;

/// Who issued a document and when: what goes into the file's properties. Handed in, never read from a clock while
/// printing, so that the same model gives the same bytes on every printing.
///
/// @param author the issuing office
/// @param at     the moment the content was settled
/// @param number what tells this document from all others: a document number, or the id of the thing it prints
public record Origin(String author, Instant at, String number) {

    public Origin {
        Objects.requireNonNull(author);
        Objects.requireNonNull(at);
        Objects.requireNonNull(number);
    }
}
