package award.packet.web;

import award.packet.Difference;
import award.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/// Puts differences between two packets into words, for pages.
@Named
@ApplicationScoped
public class DifferenceLines {

    public Message what(Difference difference) {
        return switch (difference) {
            case Difference.Added added -> Message.message("packet.difference.added", added.part());
            case Difference.Removed removed -> Message.message("packet.difference.removed", removed.part());
            case Difference.Moved moved -> Message.message("packet.difference.moved", moved.part());
            case Difference.Changed changed -> Message.message("packet.difference.changed", changed.part());
        };
    }

    /// Lines that no longer stand there.
    public List<String> gone(Difference difference) {
        return difference instanceof Difference.Changed changed ? changed.gone() : List.of();
    }

    public List<String> come(Difference difference) {
        return difference instanceof Difference.Changed changed ? changed.come() : List.of();
    }
}
