package award.eligibility.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Declared facts beside those of authorities' lists: who agrees, who differs, and what holds (数据核对).
///
/// @param facts       that go into the examination; one that differs and is not decided is not known
/// @param differences every fact of which the two say different things
public record Weighing(Map<String, Object> facts, List<Difference> differences) {

    /// @param decision that stands; empty while nobody decided
    public record Difference(String fact, Object declared, Object official, Optional<FactDecision> decision) {

        public boolean isOpen() {
            return decision.isEmpty();
        }
    }

    public Weighing {
        facts = Map.copyOf(facts);
        differences = List.copyOf(differences);
    }

    /// @param decisions the latest last
    public static Weighing of(Map<String, Object> declared, Map<String, Object> official, List<FactDecision> decisions) {
        var facts = new HashMap<>(declared);
        var differences = new ArrayList<Difference>();
        official.forEach((fact, listed) -> {
            var told = declared.get(fact);
            if (told == null) {
                facts.put(fact, listed);
            } else if (!told.equals(listed)) {
                var decision = decisions.stream().filter(made -> made.isAbout(fact, told, listed)).reduce((earlier, later) -> later);
                differences.add(new Difference(fact, told, listed, decision));
                decision.ifPresentOrElse(made -> facts.put(fact, made.holds() == Holds.OFFICIAL ? listed : told), () -> facts.remove(fact));
            }
        });
        return new Weighing(facts, differences);
    }
}
