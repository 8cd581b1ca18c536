package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;
import java.util.EnumSet;
import java.util.Set;

/// Who may hold the award at all (授奖对象).
public record Awardees(Citation clause, Set<AwardeeKind> kinds) implements Parameter {

    public Awardees {
        if (kinds.isEmpty()) throw new IllegalArgumentException("somebody must be able to hold the award");
        kinds = Set.copyOf(EnumSet.copyOf(kinds));
    }

    @Override
    public Message says() {
        return kinds.size() > 1
                ? Message.message("scheme.awardees.both")
                : Message.message("scheme.awardees.one", Message.name(kinds.iterator().next()));
    }
}
