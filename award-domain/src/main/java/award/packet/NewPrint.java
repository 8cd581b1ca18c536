package award.packet;

import award.committee.MeetingId;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/// What is to be printed.
///
/// @param packet the frozen packet; empty for the state of the data now
public record NewPrint(@NotNull MeetingId meeting, @NotNull Output output, @NotNull Optional<PacketId> packet) {}
