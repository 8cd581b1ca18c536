package award.ballot.cipher;

import java.math.BigInteger;

/// A small number, sealed (ElGamal with the number in the exponent): a = g^r, b = h^r·g^m. Sealed numbers add up while they stay sealed.
public record Sealed(BigInteger a, BigInteger b) {

    /// Nothing, added to nothing.
    public static final Sealed NONE = new Sealed(BigInteger.ONE, BigInteger.ONE);

    public static Sealed of(int number, BigInteger key, BigInteger random) {
        return new Sealed(Group.power(Group.G, random),
                Group.times(Group.power(key, random), Group.power(Group.G, BigInteger.valueOf(number))));
    }

    public Sealed plus(Sealed other) {
        return new Sealed(Group.times(a, other.a), Group.times(b, other.b));
    }

    boolean isInGroup() {
        return Group.holds(a) && Group.holds(b);
    }
}
