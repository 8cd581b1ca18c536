package award.packet;

import java.util.List;

/// What differs between a frozen packet and the packet as it would be composed now (定稿后的变化).
public sealed interface Difference {

    /// As the contents call the part.
    String part();

    record Added(String part) implements Difference {}

    record Removed(String part) implements Difference {}

    /// It says the same and stands at another place, on other sheets or at another level.
    record Moved(String part) implements Difference {}

    /// @param gone lines that no longer stand there
    /// @param come lines that stand there now
    record Changed(String part, List<String> gone, List<String> come) implements Difference {

        public Changed {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }
    }
}
