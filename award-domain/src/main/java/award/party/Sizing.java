package award.party;

import award.shared.Message;
import java.util.List;
import java.util.Optional;

/// The size class of an organisation with the arithmetic in words.
///
/// @param size      empty when a figure is missing or no threshold holds for the industry
/// @param reckoning the steps, one for each indicator
public record Sizing(Optional<SizeClass> size, List<Message> reckoning) {

    public Sizing {
        reckoning = List.copyOf(reckoning);
    }

    /// Whether no class can be told.
    public boolean isOpen() {
        return size.isEmpty();
    }

    static Sizing industryMissing() {
        return new Sizing(Optional.empty(), List.of(Message.message("party.sizing.industryMissing")));
    }
}
