package award.publicity;

import award.shared.Message;

/// What became of an objection that somebody posted.
public sealed interface Lodging {

    /// It is received.
    ///
    /// @param code with the number it opens the result; nobody else is told
    record Received(String number, String code) implements Lodging {}

    /// Nothing was kept: why, and what to do.
    record Refused(Message reason) implements Lodging {}
}
