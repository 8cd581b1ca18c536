package award.packet;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/// What the secretary decided about one uploaded file of a packet.
@Embeddable
public record FileChoice(UUID file, @Enumerated(EnumType.STRING) Treatment treatment) {}
