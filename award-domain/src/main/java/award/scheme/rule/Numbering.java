package award.scheme.rule;

/// How certificates are numbered (证书编号规则): a pattern with gaps for year, edition and running number.
///
/// @param pattern such as `京质证〔{year}〕{number}号`; `{number}` stands in it, and `{year}` or `{edition}`, so that no number comes twice
/// @param digits  the running number is filled up to so many with noughts
public record Numbering(String pattern, int digits) {

    private static final String YEAR = "{year}";
    private static final String EDITION = "{edition}";
    private static final String NUMBER = "{number}";

    public Numbering {
        if (!pattern.contains(NUMBER)) throw new IllegalArgumentException("it lacks " + NUMBER);
        if (!pattern.contains(YEAR) && !pattern.contains(EDITION)) throw new IllegalArgumentException("it lacks " + YEAR + " or " + EDITION);
        if (digits < 1 || digits > 6) throw new IllegalArgumentException("digits: " + digits);
    }

    /// @param place in the order of the list, from 1
    public String number(int year, int edition, int place) {
        return pattern.replace(YEAR, String.valueOf(year)).replace(EDITION, String.valueOf(edition))
                .replace(NUMBER, ("%0" + digits + "d").formatted(place));
    }

    /// What the first number of a list looks like, year and edition left open: `京质证〔××××〕001号`.
    public String example() {
        return pattern.replace(YEAR, "××××").replace(EDITION, "××").replace(NUMBER, ("%0" + digits + "d").formatted(1));
    }
}
