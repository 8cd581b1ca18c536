package award.eligibility.record;

import static java.text.Normalizer.Form.NFKC;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// A name as lists write it: full or half width, with any kind of brackets, with blanks or without.
///
/// @param text as it stands there
public record ListedName(String text) {

    /// The same for all ways of writing the name.
    public String key() {
        return halfWidth().toLowerCase(Locale.ROOT);
    }

    /// The ways in which the register may have written it.
    public Set<String> spellings() {
        var half = halfWidth();
        var spellings = new LinkedHashSet<String>();
        spellings.add(text.strip());
        spellings.add(half);
        spellings.add(half.replace('(', '（').replace(')', '）'));
        spellings.add(text.replaceAll("[\\s\\u3000]", ""));
        return spellings;
    }

    private String halfWidth() {
        return Normalizer.normalize(text, NFKC).replaceAll("\\s", "").replaceAll("[\\[【〔{]", "(").replaceAll("[\\]】〕}]", ")");
    }
}
