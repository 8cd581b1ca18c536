package award.review;

import award.scheme.Rules;
import award.scheme.rule.Shortlist;
import award.shared.Answer;
import award.shared.Finding;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Who goes before the committee (入围候选名单), by the regulation's rule.
///
/// @param in      the candidates that go on, in the order of their scores
/// @param tied    candidates with the very score at which the list must be cut: a person decides among them
/// @param out     the others, in the order of their scores
/// @param finding the rule with its arithmetic; open when a person must decide
public record Shortlisting(List<Ranked> in, List<Ranked> tied, List<Ranked> out, Finding finding) {

    private static final Comparator<Ranked> BY_SCORE = Comparator.comparing(Ranked::score).reversed();

    public Shortlisting {
        in = List.copyOf(in);
        tied = List.copyOf(tied);
        out = List.copyOf(out);
    }

    /// @throws IllegalStateException when the regulation has no rule for a shortlist
    public static Shortlisting by(Rules rules, List<Ranked> reviewed) {
        var ranked = reviewed.stream().sorted(BY_SCORE).toList();
        return switch (rules.shortlist().orElseThrow(() -> new IllegalStateException("no rule for a shortlist"))) {
            case Shortlist.FirstAtLeast rule -> firstAtLeast(rule, ranked);
            case Shortlist.Ranked rule -> all(rules, ranked, new Finding(rule.clause(), Answer.MET));
            case Shortlist.Chosen rule -> chosen(rule, ranked);
        };
    }

    private static Shortlisting firstAtLeast(Shortlist.FirstAtLeast rule, List<Ranked> ranked) {
        var reaching = ranked.stream().filter(reaches(rule.minimum())).toList();
        var below = ranked.stream().filter(reaches(rule.minimum()).negate()).toList();
        if (reaching.size() <= rule.first()) {
            var finding = new Finding(rule.clause(), Answer.MET)
                    .withStep("review.shortlist.allReaching", reaching.size(), rule.minimum(), rule.first());
            return new Shortlisting(reaching, List.of(), below, finding);
        }
        return cut(rule, reaching, below);
    }

    private static Shortlisting cut(Shortlist.FirstAtLeast rule, List<Ranked> reaching, List<Ranked> below) {
        var last = reaching.get(rule.first() - 1).score();
        var next = reaching.get(rule.first()).score();
        var finding = new Finding(rule.clause(), Answer.MET)
                .withStep("review.shortlist.cut", reaching.size(), rule.minimum(), rule.first(), last);
        if (last.compareTo(next) > 0) {
            var out = Stream.concat(reaching.stream().skip(rule.first()), below.stream()).toList();
            return new Shortlisting(reaching.subList(0, rule.first()), List.of(), out, finding);
        }
        var above = reaching.stream().filter(candidate -> candidate.score().compareTo(last) > 0).toList();
        var tied = reaching.stream().filter(candidate -> candidate.score().compareTo(last) == 0).toList();
        var beneath = Stream.concat(
                reaching.stream().filter(candidate -> candidate.score().compareTo(last) < 0), below.stream()).toList();
        return new Shortlisting(above, tied, beneath, open(finding, "review.shortlist.tie", tied.size(), last, rule.first() - above.size()));
    }

    private static Shortlisting all(Rules rules, List<Ranked> ranked, Finding finding) {
        var minimum = rules.minimumScore().map(rule -> rule.points()).orElse(BigDecimal.ZERO);
        var in = ranked.stream().filter(reaches(minimum)).toList();
        var out = ranked.stream().filter(reaches(minimum).negate()).toList();
        return new Shortlisting(in, List.of(), out, finding.withStep("review.shortlist.ranked", in.size()));
    }

    private static Shortlisting chosen(Shortlist.Chosen rule, List<Ranked> ranked) {
        var finding = new Finding(rule.clause(), Answer.open("review.shortlist.choose", ranked.size()));
        return new Shortlisting(ranked, List.of(), List.of(), finding);
    }

    private static Finding open(Finding finding, String key, Object... args) {
        return new Finding(finding.clause(), Answer.open(key, args), finding.facts(), finding.reckoning());
    }

    private static Predicate<Ranked> reaches(BigDecimal minimum) {
        return candidate -> candidate.score().compareTo(minimum) >= 0;
    }
}
