package award.scheme.file;

import award.shared.Message;

/// Something wrong with a file, at its place.
///
/// @param line   from 1; 0 when the whole file is meant
/// @param clause the clause concerned, or empty
public record Fault(int line, String clause, Message what) implements Comparable<Fault> {

    @Override
    public int compareTo(Fault other) {
        return Integer.compare(line, other.line);
    }
}
