package award.ballot.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The group is the one that its words give, by FIPS 186-4: nobody chose it.
class GroupTest {

    private static final int L = 3072;
    private static final int N = 256;
    private static final int FOUND_AT = 101;

    private final byte[] seed = hash("award ballot group 1 67".getBytes(StandardCharsets.UTF_8));

    @Test
    void q_follows_from_the_words() {
        var u = new BigInteger(1, hash(seed)).mod(BigInteger.ONE.shiftLeft(N - 1));

        assertThat(Group.Q).isEqualTo(BigInteger.ONE.shiftLeft(N - 1).add(u).add(BigInteger.ONE).subtract(u.mod(BigInteger.TWO)));
        assertThat(Group.Q.isProbablePrime(64)).isTrue();
    }

    @Test
    void p_follows_from_the_words() {
        int n = L / N - 1;
        int last = L - 1 - n * N;
        var start = new BigInteger(1, seed).add(BigInteger.valueOf(1L + (long) FOUND_AT * (n + 1)));
        var w = BigInteger.ZERO;
        for (int j = 0; j <= n; j++) {
            var v = new BigInteger(1, hash(bytes(start.add(BigInteger.valueOf(j)))));
            w = w.add((j == n ? v.mod(BigInteger.ONE.shiftLeft(last)) : v).shiftLeft(j * N));
        }
        var x = w.add(BigInteger.ONE.shiftLeft(L - 1));

        assertThat(Group.P).isEqualTo(x.subtract(x.mod(Group.Q.shiftLeft(1))).add(BigInteger.ONE));
        assertThat(Group.P.isProbablePrime(32)).isTrue();
    }

    @Test
    void g_follows_from_the_words() throws Exception {
        var words = new ByteArrayOutputStream();
        words.write(seed);
        words.write("ggen".getBytes(StandardCharsets.US_ASCII));
        words.write(new byte[] {1, 0, 1});
        var e = Group.P.subtract(BigInteger.ONE).divide(Group.Q);

        assertThat(Group.G).isEqualTo(new BigInteger(1, hash(words.toByteArray())).modPow(e, Group.P));
        assertThat(Group.holds(Group.G)).isTrue();
    }

    @Test
    void a_number_outside_the_group_is_known() {
        assertThat(Group.holds(BigInteger.TWO)).isFalse();
        assertThat(Group.holds(Group.P.subtract(BigInteger.ONE))).isFalse();
        assertThat(Group.holds(BigInteger.ZERO)).isFalse();
    }

    @Test
    void numbers_are_written_at_one_length_and_in_one_way() {
        assertThat(Group.element(BigInteger.ONE)).hasSize(768);
        assertThat(Group.readElement(Group.element(Group.G))).isEqualTo(Group.G);
        assertThatThrownBy(() -> Group.readElement("1")).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> Group.readElement(Group.element(Group.G).toUpperCase(Locale.ROOT))).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> Group.readExponent(Group.Q.toString(16))).isInstanceOf(UnreadableException.class);
    }

    private static byte[] bytes(BigInteger number) {
        var bytes = number.mod(BigInteger.ONE.shiftLeft(N)).toByteArray();
        var full = new byte[N / 8];
        int length = Math.min(bytes.length, full.length);
        System.arraycopy(bytes, bytes.length - length, full, full.length - length, length);
        return full;
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (Exception missing) {
            throw new IllegalStateException(missing);
        }
    }
}
