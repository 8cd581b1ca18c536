package award.packet;

/// How the freezing of a packet ended.
public sealed interface Freezing {

    record Frozen(PacketRow packet) implements Freezing {}

    /// It says the same as the last frozen one: there is nothing to freeze.
    record Unchanged(int number) implements Freezing {}

    /// Files in it have not been looked into.
    record Unchecked(long files) implements Freezing {}
}
