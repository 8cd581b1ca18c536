package award.shared;

/// What a rule says about the facts it was shown: met (符合), not met (不符合), or for a person to decide (待定).
///
/// Three answers, not two: much in the regulations needs a person's judgement, and what is unknown must never look refused.
public sealed interface Answer {

    Answer MET = new Met();

    record Met() implements Answer {}

    /// @param until when the same question would first get another answer
    record Unmet(Message reason, Until until) implements Answer {}

    /// It takes a person's judgement, or a fact or document that is not there yet.
    record Open(Message question) implements Answer {}

    static Answer unmet(Until until, String key, Object... args) {
        return new Unmet(Message.message(key, args), until);
    }

    static Answer open(String key, Object... args) {
        return new Open(Message.message(key, args));
    }
}
