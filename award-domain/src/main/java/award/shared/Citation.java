package award.shared;

import java.util.Objects;

/// A place in a regulation (条款), written `scheme/clause`: `beijing/4`, `baoshan/20.3`, `hangzhou/3.1.2`.
///
/// The clause may name an item below an article: `beijing/14.3` is 第十四条（三）; what is true of an article's
/// items is found under the article ([#article()]).
///
/// @param scheme key of the award scheme, lower-case letters, digits and hyphens
/// @param clause numbers of article and items joined by points, as the regulation file numbers them
public record Citation(String scheme, String clause) {

    public Citation {
        Objects.requireNonNull(scheme);
        Objects.requireNonNull(clause);
        if (scheme.isBlank() || clause.isBlank() || clause.contains("/")) {
            throw new IllegalArgumentException("not a citation: " + scheme + "/" + clause);
        }
    }

    /// Reads `beijing/4`.
    ///
    /// @throws IllegalArgumentException when there is no scheme or no clause
    public static Citation parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) throw new IllegalArgumentException("not a citation: " + text);
        return new Citation(text.substring(0, slash), text.substring(slash + 1));
    }

    /// Whether this is the same place as the other, or one of the items below it.
    public boolean within(Citation other) {
        return scheme.equals(other.scheme) && (clause.equals(other.clause) || clause.startsWith(other.clause + "."));
    }

    @Override
    public String toString() {
        return scheme + "/" + clause;
    }
}
