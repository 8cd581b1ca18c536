package award.review;

import award.scheme.rule.Criteria;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What percentages come to under an edition's criteria (评分): item points times percentage, to two decimals, never typed.
///
/// @param percents by number of the item; items nobody judged yet are missing
public record Scoring(Criteria criteria, Map<String, Percent> percents) {

    /// A category's part of the profile (得分剖面).
    ///
    /// @param share from 0 to 1
    public record Reached(Criteria.Category category, BigDecimal points, double share) {}

    /// @throws IllegalArgumentException for a percentage of an item that the criteria do not have
    public Scoring {
        percents = Map.copyOf(percents);
        var known = criteria.items().map(Criteria.Item::number).toList();
        if (!known.containsAll(percents.keySet())) throw new IllegalArgumentException("no such items: " + percents.keySet());
    }

    public Optional<BigDecimal> points(Criteria.Item item) {
        return Optional.ofNullable(percents.get(item.number())).map(percent -> points(item, percent));
    }

    /// What the judged items come to, so far.
    public BigDecimal total() {
        return sum(criteria.items().toList());
    }

    public int judged() {
        return percents.size();
    }

    public boolean isComplete() {
        return judged() == criteria.items().count();
    }

    public List<Reached> profile() {
        return criteria.categories().stream().map(this::reached).toList();
    }

    private Reached reached(Criteria.Category category) {
        var points = sum(category.items());
        return new Reached(category, points, points.doubleValue() / category.points());
    }

    private BigDecimal sum(List<Criteria.Item> items) {
        return items.stream().flatMap(item -> points(item).stream()).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /// The points of one item at a percentage.
    public static BigDecimal points(Criteria.Item item, Percent percent) {
        return BigDecimal.valueOf((long) item.points() * percent.value(), 2);
    }
}
