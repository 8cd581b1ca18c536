package award.review;

import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Until;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether a list of candidates may be decided so (入围名单核对). Where the rule of the regulation gives or refuses a place, the list
/// follows it; where people decide, among those tied or on all results, each decision says why.
///
/// @param names by candidate, as [Ranked] identifies them
public record ListCheck(Shortlisting rule, Map<String, Choice> choices, Map<String, String> names) {

    public static ListCheck of(Shortlisting rule, List<Choice> choices, Map<String, String> names) {
        return new ListCheck(rule, choices.stream()
                .collect(Collectors.toMap(choice -> choice.candidacy().toString(), Function.identity())), names);
    }

    /// What speaks against the list; nothing when it may be decided so.
    public Findings findings() {
        boolean officeChooses = rule.finding().answer() instanceof Answer.Open && rule.tied().isEmpty();
        var bound = officeChooses ? Stream.<Finding>of()
                : rule.in().stream().flatMap(candidate -> mustBe(true, candidate).stream());
        var free = (officeChooses ? rule.in() : rule.tied()).stream().flatMap(candidate -> mustSayWhy(candidate).stream());
        var refused = rule.out().stream().flatMap(candidate -> mustBe(false, candidate).stream());
        return new Findings(Stream.of(bound, free, refused).flatMap(each -> each).toList());
    }

    private Optional<Finding> mustBe(boolean chosen, Ranked candidate) {
        return choice(candidate).filter(choice -> choice.chosen() == chosen).isPresent()
                ? Optional.empty()
                : Optional.of(unmet(chosen ? "review.list.mustBeIn" : "review.list.mustBeOut", candidate));
    }

    private Optional<Finding> mustSayWhy(Ranked candidate) {
        return choice(candidate).filter(choice -> !choice.reason().isBlank()).isPresent()
                ? Optional.empty()
                : Optional.of(unmet("review.list.reasonMissing", candidate));
    }

    private Optional<Choice> choice(Ranked candidate) {
        return Optional.ofNullable(choices.get(candidate.candidate()));
    }

    private Finding unmet(String key, Ranked candidate) {
        var name = names.getOrDefault(candidate.candidate(), candidate.candidate());
        return new Finding(rule.finding().clause(), Answer.unmet(Until.CHANGED_FACTS, key, name, candidate.score()));
    }
}
