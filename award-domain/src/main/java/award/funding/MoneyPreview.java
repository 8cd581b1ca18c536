package award.funding;

import award.scheme.Regulation;
import award.scheme.rule.AwardeeKind;
import award.shared.Findings;
import award.shared.Yuan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a list of winners would cost (奖金预览): tier by tier and kind by kind, with the clauses, what is deducted, and the sum.
///
/// @param groups in the order of the tiers
/// @param lines  one for each winner, in the order of the list
public record MoneyPreview(List<Group> groups, List<Line> lines, Yuan total) {

    public MoneyPreview {
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
    }

    /// A winner to be paid for.
    ///
    /// @param received what was received already for the same purpose (已资助金额)
    public record Winner(String name, String tier, AwardeeKind kind, Yuan received) {}

    /// What one winner is owed.
    public record Line(Winner winner, String tierName, Entitlement owed) {}

    /// The winners of one tier and kind together.
    ///
    /// @param findings the clauses for one who has received nothing yet
    public record Group(String tierName, AwardeeKind kind, int count, Yuan each, Yuan sum, Findings findings) {

        /// What was received already and is not paid again.
        public Yuan deducted() {
            return each.times(count).lessAlreadyPaid(sum);
        }

        public boolean isWithDeduction() {
            return !deducted().equals(Yuan.ZERO);
        }
    }

    private record Key(String tier, AwardeeKind kind) {}

    public static MoneyPreview of(Regulation regulation, List<Winner> winners) {
        var lines = winners.stream()
                .map(winner -> new Line(winner, regulation.tierName(winner.tier()), Entitlement.of(regulation, winner.tier(), winner.kind(), winner.received())))
                .toList();
        var grouped = new LinkedHashMap<Key, List<Line>>();
        regulation.rules().tiers().forEach(tier -> lines.stream().filter(line -> line.winner().tier().equals(tier.key()))
                .forEach(line -> grouped.computeIfAbsent(new Key(tier.key(), line.winner().kind()), key -> new ArrayList<>()).add(line)));
        return new MoneyPreview(grouped.entrySet().stream().map(entry -> group(regulation, entry)).toList(), lines, sum(lines));
    }

    private static Group group(Regulation regulation, Map.Entry<Key, List<Line>> entry) {
        var key = entry.getKey();
        var full = Entitlement.of(regulation, key.tier(), key.kind(), Yuan.ZERO);
        return new Group(regulation.tierName(key.tier()), key.kind(), entry.getValue().size(), full.amount(), sum(entry.getValue()), full.findings());
    }

    private static Yuan sum(List<Line> lines) {
        return lines.stream().map(line -> line.owed().amount()).reduce(Yuan.ZERO, Yuan::plus);
    }
}
