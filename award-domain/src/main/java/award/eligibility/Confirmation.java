package award.eligibility;

/// How a second person's look at a decision ended (复核结果).
public sealed interface Confirmation {

    record Confirmed(MatterConfirmed act) implements Confirmation {}

    /// Whoever decided cannot be the second person too.
    record SamePerson(String checker) implements Confirmation {}

    /// There is no decision to confirm, or it is confirmed already.
    record NothingToConfirm() implements Confirmation {}
}
