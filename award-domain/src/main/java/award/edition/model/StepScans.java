package award.edition.model;

import award.edition.EditionId;
import award.scheme.Regulation;
import award.scheme.rule.Step;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/// Where the scanned papers of an edition's steps hang: each step has a matter of its own, before and after it is recorded.
public record StepScans(EditionId edition) {

    public UUID of(Step step) {
        return UUID.nameUUIDFromBytes((edition + "/" + step.key()).getBytes(StandardCharsets.UTF_8));
    }

    /// The step that a matter belongs to; empty when it is none of this edition.
    public Optional<Step> step(UUID matter, Regulation regulation) {
        return regulation.rules().steps().stream().filter(step -> of(step).equals(matter)).findFirst();
    }
}
