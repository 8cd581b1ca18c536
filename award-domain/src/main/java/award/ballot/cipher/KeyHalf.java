package award.ballot.cipher;

import java.math.BigInteger;

/// The open part of one trustee's half of the key (公钥): h = g^x, with the proof that the trustee knows x. Without the proof, who
/// comes second could choose a half that makes the whole key its own.
public record KeyHalf(BigInteger key, BigInteger challenge, BigInteger response) {

    /// Made by the one who holds x. The product itself never does: browsers and tests make halves.
    ///
    /// @param place 1 or 2
    public static KeyHalf of(BigInteger x, String poll, int place) {
        var key = Group.power(Group.G, x);
        var secret = Group.randomExponent();
        var challenge = challenge(poll, place, key, Group.power(Group.G, secret));
        return new KeyHalf(key, challenge, secret.add(challenge.multiply(x)).mod(Group.Q));
    }

    public boolean isProven(String poll, int place) {
        var commitment = Group.times(Group.power(Group.G, response), Group.inversePower(key, challenge));
        return Group.holds(key) && !key.equals(BigInteger.ONE) && challenge.equals(challenge(poll, place, key, commitment));
    }

    private static BigInteger challenge(String poll, int place, BigInteger key, BigInteger commitment) {
        return new Transcript("key").add(poll).add(place).add(key).add(commitment).challenge();
    }

    /// @throws UnreadableException when the text is no half of a key
    public static KeyHalf read(String text) {
        var words = text.split(" ", -1);
        if (words.length != 3) throw new UnreadableException();
        return new KeyHalf(Group.readElement(words[0]), Group.readExponent(words[1]), Group.readExponent(words[2]));
    }

    @Override
    public String toString() {
        return Group.element(key) + " " + Group.exponent(challenge) + " " + Group.exponent(response);
    }
}
