package award.identity.service;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.spec.EncryptablePasswordSpec;
import org.wildfly.security.password.spec.IteratedSaltedPasswordAlgorithmSpec;
import org.wildfly.security.password.util.ModularCrypt;

/// Hashes passwords in the form the server's realm reads: bcrypt in modular crypt form, `$2a$10$…`.
final class Passwords {

    /// 2^10 rounds: about 50 ms on a present-day core.
    private static final int COST = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static String hash(String clear) {
        var salt = new byte[BCryptPassword.BCRYPT_SALT_SIZE];
        RANDOM.nextBytes(salt);
        try {
            var recipe = new EncryptablePasswordSpec(clear.toCharArray(), new IteratedSaltedPasswordAlgorithmSpec(COST, salt));
            var password = factory().generatePassword(recipe);
            return ModularCrypt.encodeAsString(password);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("bcrypt is not there", impossible);
        }
    }

    /// Whether this is the password that was hashed.
    static boolean fits(String clear, String hash) {
        try {
            var factory = factory();
            return factory.verify(factory.translate(ModularCrypt.decode(hash)), clear.toCharArray());
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("a kept hash cannot be read", unreadable);
        }
    }

    private static PasswordFactory factory() throws GeneralSecurityException {
        return PasswordFactory.getInstance(BCryptPassword.ALGORITHM_BCRYPT, WildFlyElytronPasswordProvider.getInstance());
    }
}
