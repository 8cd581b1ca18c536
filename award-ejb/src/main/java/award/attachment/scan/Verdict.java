package award.attachment.scan;

/// What a virus scanner says of a file.
public sealed interface Verdict {

    record Clean() implements Verdict {}

    /// @param what the scanner's name for what it found
    record Infected(String what) implements Verdict {}

    /// This site has no scanner.
    record NotScanned() implements Verdict {}

    /// There is a scanner, and it gave no answer that counts.
    ///
    /// @param why for the log
    record Unanswered(String why) implements Verdict {}
}
