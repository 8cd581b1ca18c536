package award.ballot;

/// How the casting of an electronic ballot ended.
public sealed interface Cast {

    /// @param tracker by which the voter finds the ballot in the published record
    record Taken(String tracker) implements Cast {}

    /// The seat has cast its ballot before; that one stands.
    record Before(String tracker) implements Cast {}

    /// The vote is closed, or not open yet.
    record NotOpen() implements Cast {}

    /// This is no ballot of this seat in this vote; nothing was taken.
    record NoBallot() implements Cast {}
}
