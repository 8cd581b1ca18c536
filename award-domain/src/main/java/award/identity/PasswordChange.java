package award.identity;

import award.shared.Message;

/// How the change of one's own password ended.
public sealed interface PasswordChange {

    record Changed() implements PasswordChange {}

    /// The old password is not the account's.
    record WrongOld() implements PasswordChange {}

    /// The new one is too weak, or was used before.
    record Refused(Message reason) implements PasswordChange {}
}
