package award.application;

import award.edition.EditionId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a release would make known (发布预览): names and counts, by outcome.
public record ReleasePreview(EditionId edition, List<PendingRow> pending) {

    public ReleasePreview {
        pending = List.copyOf(pending);
    }

    /// @param candidates those of whom the same was decided, by number
    public record Outcome(CandidacyState state, List<PendingRow> candidates) {}

    /// In the order of the states; an outcome of nobody is left out.
    public List<Outcome> outcomes() {
        var byState = pending.stream().collect(Collectors.groupingBy(PendingRow::state));
        return Arrays.stream(CandidacyState.values()).filter(byState::containsKey)
                .map(state -> new Outcome(state, byState.get(state)))
                .toList();
    }

    public int count() {
        return pending.size();
    }

    public boolean isEmpty() {
        return pending.isEmpty();
    }

    /// Tells one preview from another: whoever releases says which one was looked at.
    public String seal() {
        var told = pending.stream().map(row -> row.id() + " " + row.version() + " " + row.state()).sorted().collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
