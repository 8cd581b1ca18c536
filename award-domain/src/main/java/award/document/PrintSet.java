package award.document;

/// What goes into one file of a packet (分装).
public enum PrintSet {
    /// Everything, for screens and for one printer.
    WHOLE,
    /// What is bound, ready for both sides of the paper: without what is handed out apart.
    BOUND,
    /// What is handed out by itself, one side only: ballots.
    APART,
    /// What is folded: two A4 pages beside each other on A3, in the order that is right once folded.
    FOLDED
}
