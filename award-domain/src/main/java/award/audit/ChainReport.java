package award.audit;

import award.shared.Message;
import award.shared.Recorded;
import java.util.List;
import java.util.Optional;

/// What a walk along the chain of the trail has found.
///
/// @param head   empty when there is no entry yet
/// @param faults none when the trail is as it was kept
public record ChainReport(Optional<ChainHead> head, List<ChainFault> faults) implements Recorded {

    public ChainReport {
        faults = List.copyOf(faults);
    }

    public boolean isWhole() {
        return faults.isEmpty();
    }

    @Override
    public String subject() {
        return "audit";
    }

    @Override
    public Message act() {
        return Message.message(isWhole() ? "audit.act.checked" : "audit.act.faulty", head.map(ChainHead::place).orElse(0L),
                head.map(ChainHead::hash).orElse(""), faults.size());
    }
}
