package award.ballot.cipher;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shows that a sealed number is one of 0, 1, … n, and not which (Cramer, Damgård and Schoenmakers): one branch for each, of
/// which only the true one could be answered for any challenge.
///
/// @param branches for 0, 1, … n in this order
public record RangeProof(List<Branch> branches) {

    public RangeProof {
        branches = List.copyOf(branches);
    }

    public record Branch(BigInteger challenge, BigInteger response) {

        /// What the prover committed to, worked out from the answer.
        private List<BigInteger> commitments(Sealed sealed, int number, BigInteger key) {
            var rest = Group.times(sealed.b(), Group.inversePower(Group.G, BigInteger.valueOf(number)));
            return List.of(
                    Group.times(Group.power(Group.G, response), Group.inversePower(sealed.a(), challenge)),
                    Group.times(Group.power(key, response), Group.inversePower(rest, challenge)));
        }
    }

    /// @param bond what the proof is bound to, so that it cannot be used elsewhere: the contest, the seat, the place on the ballot
    public boolean shows(Sealed sealed, BigInteger key, List<String> bond) {
        var commitments = new ArrayList<BigInteger>();
        for (int number = 0; number < branches.size(); number++) commitments.addAll(branches.get(number).commitments(sealed, number, key));
        var sum = branches.stream().map(Branch::challenge).reduce(BigInteger.ZERO, BigInteger::add).mod(Group.Q);
        return sum.equals(challenge(sealed, bond, commitments));
    }

    /// Makes the proof, for one who knows the number and what it was sealed with.
    public static RangeProof of(int number, int most, Sealed sealed, BigInteger random, BigInteger key, List<String> bond) {
        var branches = new ArrayList<Branch>();
        var commitments = new ArrayList<BigInteger>();
        var secret = Group.randomExponent();
        for (int each = 0; each <= most; each++) {
            var feigned = new Branch(Group.randomExponent(), Group.randomExponent());
            branches.add(feigned);
            commitments.addAll(each == number ? List.of(Group.power(Group.G, secret), Group.power(key, secret)) : feigned.commitments(sealed, each, key));
        }
        var others = branches.stream().map(Branch::challenge).reduce(BigInteger.ZERO, BigInteger::add).subtract(branches.get(number).challenge());
        var challenge = challenge(sealed, bond, commitments).subtract(others).mod(Group.Q);
        branches.set(number, new Branch(challenge, secret.add(challenge.multiply(random)).mod(Group.Q)));
        return new RangeProof(branches);
    }

    private static BigInteger challenge(Sealed sealed, List<String> bond, List<BigInteger> commitments) {
        var transcript = new Transcript("range").addAll(bond).add(sealed.a()).add(sealed.b());
        commitments.forEach(transcript::add);
        return transcript.challenge();
    }

    Stream<String> words() {
        return branches.stream().flatMap(each -> Stream.of(Group.exponent(each.challenge()), Group.exponent(each.response())));
    }

    static RangeProof read(List<String> words) {
        if (words.isEmpty() || words.size() % 2 != 0) throw new UnreadableException();
        var branches = new ArrayList<Branch>();
        for (int i = 0; i < words.size(); i += 2) branches.add(new Branch(Group.readExponent(words.get(i)), Group.readExponent(words.get(i + 1))));
        return new RangeProof(branches);
    }

    @Override
    public String toString() {
        return words().collect(Collectors.joining(" "));
    }
}
