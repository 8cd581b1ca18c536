package award.document;

/// Told how far a print has come, and asked whether it is to go on.
@FunctionalInterface
public interface Progress {

    Progress UNWATCHED = step -> true;

    enum Phase {
        /// Parts are set, enclosed files looked through.
        SETTING,
        /// Pages are written.
        WRITING
    }

    /// @param done parts or pages done
    /// @param all  of so many
    /// @param name of the part at hand
    record Step(Phase phase, int done, int all, String name) {}

    /// @return false to end the print: nothing is left of it
    boolean reached(Step step);
}
