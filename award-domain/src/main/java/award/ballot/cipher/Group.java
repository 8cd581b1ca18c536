package award.ballot.cipher;

import java.math.BigInteger;
import java.security.SecureRandom;

/// The group in which ballots are sealed: the numbers g^x modulo a prime p of 3072 bits, where g has the prime order q of 256 bits.
///
/// p, q and g follow from the words `award ballot group 1 67` by FIPS 186-4, A.1.1.2 and A.2.3, so that nobody can have chosen them
/// with a hidden purpose; a test works them out again. Numbers are written in hexadecimal and always at full length: how long a
/// ballot is says nothing about what it holds.
public final class Group {

    public static final BigInteger Q = new BigInteger("dbe162d1e9152918743499bfaa54329c0704ab672bf89af944633e02d4f3c8af", 16);
    public static final BigInteger P = number("""
            f7ed8731d7875a8b38ec64a4684dbf06e42b67986becd32ee82be2156d901cb69625e479c1c12bef72148b143687d3c0
            b402fdf27abe04f05f7abf07db3724dd62f69596fa74614db5675550d8de03771bf4ebdb6d62b92b3d7ecf630348a9da
            ac7c2a27de1a3344180a8de11c6be9e02db28515a14e3cc6264aed86bc4ca883ee8b3ca276242f5a87ff3bab38920859
            0c48ea4f09104298acd2eb0c9ccf1a886328e681b50d16486f61594017b3fdaacbc9d40e72d0ceb9c0363e088e822902
            c80524b0cdd631eac65acfcb4b93348b0d4312b8954e201ddeb6be26a038539abee556327dcfaa0cec29329a27c8c49f
            5c43ffceda55a8e9512649568e5327a8db44f7c81f180af30ea6b3e8d2b76c860ff6b99bfd92cb2209e1f9fa115b12ab
            20576454be87d8f6b93b4ca0469069f63fe66cca67f2b3539afa1dacd40159fefd70ebc999143e6f8f41137186ac19c4
            77d95f1d1da67230a7148696415ee635d4015c22f29cef931ded41d04505a844efc10a8a017ff875d3911afe4d69cccd
            """);
    public static final BigInteger G = number("""
            e7f37dfde653b5d520a6d059cc2224d805e3c654ce484f28c8d9366345614283b2e2088d84c12fbed497efec39d7645f
            d28450b21ff50885360bac0f3f8b2ed86ebda5b155516441918c04188f825e2744652c50775db7e321f2c882a33f6b1d
            2ea44866a0faac406a7a68f9d681ea692aaf0f511ad4a1546adb78ea6d9c00fd0024d382bf501dceab62ceea8c50a5af
            4a5ca0b76bad4bed6f47e168fd3a0b1805118e3d96e7d041d0777b2a85523eb1bd69111e12e83e35953c866a1d43607f
            1eefe07b5e54ef0b4a4c20bc13bd623a6eed3bb2bad73fb2525bcf552c536ff3cb9ee2415638364aae23b2d9142a3fa8
            1253f3974c61bd97cd39327b1130b1e154a3b01f3042576ba0eece483f67225c0849bc5cfb1c24715fd5c72b6a4b6947
            8dd3fdbf50b7f90029a25405fcd20860ad841380d2693f88e67035f2ab165636deab1732d6114164fbf754904ce81743
            f8c8c89a0f91d00be34d3dab7178b0c580eed992e6115d816c3005648c6664797d12463d169f3efc953a5c5ea9af4e6c
            """);

    private static final int ELEMENT_DIGITS = 768;
    private static final int EXPONENT_DIGITS = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Group() {}

    public static BigInteger power(BigInteger base, BigInteger exponent) {
        return base.modPow(exponent, P);
    }

    /// base^(-exponent), for a base of the group.
    public static BigInteger inversePower(BigInteger base, BigInteger exponent) {
        return base.modPow(Q.subtract(exponent.mod(Q)), P);
    }

    public static BigInteger times(BigInteger one, BigInteger other) {
        return one.multiply(other).mod(P);
    }

    /// Whether a number is in the group; any other could betray or falsify what is computed with it.
    public static boolean holds(BigInteger number) {
        return number.signum() > 0 && number.compareTo(P) < 0 && number.modPow(Q, P).equals(BigInteger.ONE);
    }

    public static BigInteger randomExponent() {
        BigInteger drawn;
        do {
            drawn = new BigInteger(Q.bitLength(), RANDOM);
        } while (drawn.signum() == 0 || drawn.compareTo(Q) >= 0);
        return drawn;
    }

    public static String element(BigInteger number) {
        return padded(number, ELEMENT_DIGITS);
    }

    public static String exponent(BigInteger number) {
        return padded(number, EXPONENT_DIGITS);
    }

    /// @throws UnreadableException when the text is not written as numbers of the group are
    public static BigInteger readElement(String text) {
        return read(text, ELEMENT_DIGITS, P);
    }

    /// @throws UnreadableException when the text is not written as exponents are
    public static BigInteger readExponent(String text) {
        return read(text, EXPONENT_DIGITS, Q);
    }

    private static BigInteger read(String text, int digits, BigInteger below) {
        if (text.length() != digits || !text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) throw new UnreadableException();
        var number = new BigInteger(text, 16);
        if (number.compareTo(below) >= 0) throw new UnreadableException();
        return number;
    }

    private static String padded(BigInteger number, int digits) {
        var text = number.toString(16);
        return "0".repeat(digits - text.length()) + text;
    }

    private static BigInteger number(String lines) {
        return new BigInteger(lines.replaceAll("\\s", ""), 16);
    }
}
