package award.honour;

import award.scheme.Regulation;
import award.scheme.rule.Tier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The titles that the known regulations give, in every version, by the words that lists use for them.
///
/// A list may name the tier (杭州市人民政府质量管理创新奖), or the award where that has one highest tier alone; where two awards
/// use the same words, its place tells them apart.
public final class KnownTitles {

    private final List<Named> titles;

    private record Named(String words, String award, Title title) {}

    public KnownTitles(List<Regulation> regulations) {
        titles = regulations.stream()
                .flatMap(regulation -> regulation.rules().tiers().stream().flatMap(tier -> named(regulation, tier)))
                .toList();
    }

    /// The title that a list means.
    ///
    /// @param place the jurisdiction that the list names; empty where it names none
    /// @return empty when no award has such a title, or more than one has
    public Optional<Title> find(String words, String place) {
        var meant = titles.stream().filter(named -> named.words().equals(words)).toList();
        var there = meant.stream().filter(named -> named.award().startsWith(place)).map(Named::title).distinct().toList();
        return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
    }

    private static Stream<Named> named(Regulation regulation, Tier tier) {
        var words = Stream.of(new Named(tier.name(), regulation.award(), title(regulation, tier, tier.name())));
        long highest = regulation.rules().tiers().stream().filter(other -> other.rank() == 1).count();
        return tier.rank() == 1 && highest == 1
                ? Stream.concat(words, Stream.of(new Named(regulation.award(), regulation.award(), title(regulation, tier, regulation.award()))))
                : words;
    }

    private static Title title(Regulation regulation, Tier tier, String words) {
        return new Title(regulation.scheme(), tier.key(), words);
    }
}
