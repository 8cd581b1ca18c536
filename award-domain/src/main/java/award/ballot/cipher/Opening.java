package award.ballot.cipher;

import java.math.BigInteger;
import java.util.List;

/// One trustee's part in opening one sealed sum: d = a^x, with the proof that x is the trustee's half (Chaum and Pedersen). It opens this sum
/// and nothing else, and says nothing about x.
public record Opening(BigInteger part, BigInteger challenge, BigInteger response) {

    /// @param bond the contest, the place of the trustee, and which sum it is
    public static Opening of(BigInteger x, Sealed sum, List<String> bond) {
        var part = Group.power(sum.a(), x);
        var secret = Group.randomExponent();
        var challenge = challenge(sum, part, bond, Group.power(Group.G, secret), Group.power(sum.a(), secret));
        return new Opening(part, challenge, secret.add(challenge.multiply(x)).mod(Group.Q));
    }

    public boolean opens(Sealed sum, BigInteger half, List<String> bond) {
        var one = Group.times(Group.power(Group.G, response), Group.inversePower(half, challenge));
        var other = Group.times(Group.power(sum.a(), response), Group.inversePower(part, challenge));
        return Group.holds(part) && challenge.equals(challenge(sum, part, bond, one, other));
    }

    private static BigInteger challenge(Sealed sum, BigInteger part, List<String> bond, BigInteger one, BigInteger other) {
        return new Transcript("open").addAll(bond).add(sum.a()).add(sum.b()).add(part).add(one).add(other).challenge();
    }

    /// @throws UnreadableException when the text opens nothing
    public static Opening read(String text) {
        var words = text.split(" ", -1);
        if (words.length != 3) throw new UnreadableException();
        return new Opening(Group.readElement(words[0]), Group.readExponent(words[1]), Group.readExponent(words[2]));
    }

    @Override
    public String toString() {
        return Group.element(part) + " " + Group.exponent(challenge) + " " + Group.exponent(response);
    }
}
