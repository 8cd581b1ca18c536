package award.edition;

import award.scheme.Regulation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// What an edition is bound to from its opening on (适用版本), whatever is enacted later.
///
/// @param regulation version of the regulation; empty where an edition on record does not tell
/// @param hash       of the regulation's file; empty for an edition on record
/// @param calendar   version of the holiday notice of its year at the opening; empty if there was none yet
@Embeddable
public record Binding(
        @Column(name = "regulation_version") String regulation,
        @Column(name = "regulation_hash") String hash,
        @Column(name = "calendar_version") String calendar) {

    public static Binding to(Regulation regulation, String calendar) {
        return new Binding(regulation.version(), regulation.hash(), calendar);
    }

    /// For an edition on record: nothing was run under it, so that the version is all that can be told.
    public static Binding onRecord(String version) {
        return new Binding(version, "", "");
    }

    public boolean isKnown() {
        return !regulation.isEmpty();
    }

    /// Whether this is the file that was bound.
    public boolean holds(Regulation candidate) {
        return hash.isEmpty() || hash.equals(candidate.hash());
    }
}
