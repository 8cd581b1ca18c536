package award.shared;

/// An act that the trail must keep (留痕): every event record that tells of an act implements it.
///
/// The trail observes it in the same transaction: no act without its entry, no entry without its act.
public interface Recorded {

    /// What was acted on: a kind and an identifier, such as `edition 6a1f…`.
    String subject();

    /// What was done, as a message that an auditor can read.
    Message act();
}
