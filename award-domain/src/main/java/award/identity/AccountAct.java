package award.identity;

import static award.shared.Message.message;

import award.shared.Message;
import award.shared.Recorded;

/// What an administrator did to an account, or a person to their own, for the trail.
///
/// @param name the account's
public record AccountAct(String name, Message act) implements Recorded {

    public static AccountAct opened(String name) {
        return new AccountAct(name, message("identity.act.opened"));
    }

    public static AccountAct closed(String name) {
        return new AccountAct(name, message("identity.act.closed"));
    }

    public static AccountAct reopened(String name) {
        return new AccountAct(name, message("identity.act.reopened"));
    }

    public static AccountAct given(String name, RoleHeld role) {
        return new AccountAct(name, about("identity.act.given", role));
    }

    public static AccountAct taken(String name, RoleHeld role) {
        return new AccountAct(name, about("identity.act.taken", role));
    }

    /// Never which.
    public static AccountAct passwordChanged(String name) {
        return new AccountAct(name, message("identity.act.passwordChanged"));
    }

    public static AccountAct mailLeft(String name) {
        return new AccountAct(name, message("identity.act.mailLeft"));
    }

    private static Message about(String key, RoleHeld held) {
        return message(key, Message.name(held.role()), Message.name(held.scope().kind()), held.scope().of());
    }

    @Override
    public String subject() {
        return "account " + name;
    }
}
