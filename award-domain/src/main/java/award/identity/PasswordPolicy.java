package award.identity;

import static award.shared.Message.message;

import award.shared.Message;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// What a password must be like (口令复杂度, GB/T 22239-2019 8.1.4.1): long enough, of several kinds of characters, and not the account's name.
public final class PasswordPolicy {

    public static final int SHORTEST = 8;

    /// How many former passwords may not come back.
    public static final int REMEMBERED = 5;

    /// bcrypt reads no more of it.
    private static final int LONGEST_IN_BYTES = 72;

    private static final int KINDS = 3;

    private PasswordPolicy() {}

    /// What speaks against a password; empty when nothing does.
    ///
    /// @param name of the account
    public static Optional<Message> objection(String name, String clear) {
        if (clear.length() < SHORTEST) return Optional.of(message("identity.password.short", SHORTEST));
        if (clear.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) return Optional.of(message("identity.password.long"));
        if (kinds(clear) < KINDS) return Optional.of(message("identity.password.simple", KINDS));
        if (clear.toLowerCase(Locale.ROOT).contains(name)) return Optional.of(message("identity.password.named"));
        return Optional.empty();
    }

    private static long kinds(String clear) {
        return Stream.<IntPredicate>of(Character::isLowerCase, Character::isUpperCase, Character::isDigit, c -> !Character.isLetterOrDigit(c))
                .filter(kind -> clear.chars().anyMatch(kind)).count();
    }
}
