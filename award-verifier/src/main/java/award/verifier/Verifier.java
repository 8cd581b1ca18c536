package award.verifier;

import static award.verifier.Numbers.G;
import static award.verifier.Numbers.Q;
import static award.verifier.Numbers.challenge;
import static award.verifier.Numbers.element;
import static award.verifier.Numbers.exponent;
import static award.verifier.Numbers.hash;
import static award.verifier.Numbers.over;
import static award.verifier.Numbers.power;
import static award.verifier.Numbers.text;
import static award.verifier.Numbers.times;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Counts the published record of an electronic vote again, from the sealed ballots to the result, and checks every proof and every hash.
/// Knows nothing of the product that wrote the record.
final class Verifier {

    private final VoteRecord record;
    private final List<Sealed> sums = new ArrayList<>();

    Verifier(VoteRecord record) {
        this.record = record;
    }

    /// A sealed number: g^r, h^r·g^m.
    private record Sealed(BigInteger a, BigInteger b) {

        static final Sealed NONE = new Sealed(BigInteger.ONE, BigInteger.ONE);

        Sealed plus(Sealed other) {
            return new Sealed(times(a, other.a), times(b, other.b));
        }
    }

    /// @throws Broken when anything is not as the record says
    void verify() {
        require(record.format().equals("award-ballot-1"), "the format is unknown");
        contest();
        keys();
        for (int i = 0; i < 2 * record.candidates().size(); i++) sums.add(Sealed.NONE);
        var seats = new HashSet<Integer>();
        for (var ballot : record.ballots()) {
            require(record.voters().contains(ballot.seat()), "seat " + ballot.seat() + " has no ballot in this vote");
            require(seats.add(ballot.seat()), "seat " + ballot.seat() + " voted twice");
            ballot(ballot);
        }
        tally();
        seal();
    }

    private void contest() {
        var words = new ArrayList<>(List.of("award-ballot-1", record.poll(), String.valueOf(record.candidates().size())));
        words.addAll(record.candidates());
        words.add(record.seats() < 0 ? "-" : String.valueOf(record.seats()));
        words.add(String.valueOf(record.voters().size()));
        record.voters().forEach(seat -> words.add(String.valueOf(seat)));
        words.add("2");
        record.keys().forEach(key -> words.add(key.split(" ")[0]));
        require(record.keys().size() == 2, "a key has two halves");
        require(hash(words).equals(record.contest()), "candidates, voters, seats or keys are not those of the vote");
    }

    private void keys() {
        for (int place = 1; place <= 2; place++) {
            var words = words(record.keys().get(place - 1), 3);
            var key = element(words.get(0));
            var commitment = over(power(G, exponent(words.get(2))), power(key, exponent(words.get(1))));
            require(exponent(words.get(1)).equals(challenge(List.of("key", record.poll(), String.valueOf(place), words.get(0), text(commitment)))),
                    "half " + place + " of the key is not proven");
        }
    }

    private BigInteger key() {
        return record.keys().stream().map(key -> element(key.split(" ")[0])).reduce(BigInteger.ONE, Numbers::times);
    }

    private void ballot(VoteRecord.Ballot ballot) {
        int candidates = record.candidates().size();
        boolean limited = record.seats() >= 0 && record.seats() < candidates;
        var lines = ballot.sealed();
        require(lines.size() == 3 * candidates + (limited ? 1 : 0), "the ballot of seat " + ballot.seat() + " is not complete");
        var inFavour = Sealed.NONE;
        for (int i = 0; i < candidates; i++) {
            var favours = sealed(ballot, i + ".for", lines.get(3 * i));
            var opposes = sealed(ballot, i + ".against", lines.get(3 * i + 1));
            range(ballot, i + ".either", favours.plus(opposes), 1, words(lines.get(3 * i + 2), 4));
            sums.set(2 * i, sums.get(2 * i).plus(favours));
            sums.set(2 * i + 1, sums.get(2 * i + 1).plus(opposes));
            inFavour = inFavour.plus(favours);
        }
        if (limited) range(ballot, "total", inFavour, record.seats(), words(lines.getLast(), 2 * record.seats() + 2));
        var tracked = Stream.concat(Stream.of("ballot", record.contest(), String.valueOf(ballot.seat()), String.valueOf(lines.size())), lines.stream()).toList();
        require(hash(tracked).equals(ballot.tracker()), "the tracker of seat " + ballot.seat() + " is not that of its ballot");
    }

    private Sealed sealed(VoteRecord.Ballot ballot, String place, String line) {
        var words = words(line, 6);
        var sealed = new Sealed(element(words.get(0)), element(words.get(1)));
        range(ballot, place, sealed, 1, words.subList(2, 6));
        return sealed;
    }

    /// The sealed number is one of 0, 1, … most.
    private void range(VoteRecord.Ballot ballot, String place, Sealed sealed, int most, List<String> proof) {
        var words = new ArrayList<>(List.of("range", "3", record.contest(), String.valueOf(ballot.seat()), place, text(sealed.a()), text(sealed.b())));
        var sum = BigInteger.ZERO;
        for (int number = 0; number <= most; number++) {
            var c = exponent(proof.get(2 * number));
            var r = exponent(proof.get(2 * number + 1));
            words.add(text(over(power(G, r), power(sealed.a(), c))));
            words.add(text(over(power(key(), r), power(over(sealed.b(), power(G, BigInteger.valueOf(number))), c))));
            sum = sum.add(c);
        }
        require(sum.mod(Q).equals(challenge(words)), "the ballot of seat " + ballot.seat() + " does not prove itself at " + place);
    }

    private void tally() {
        require(record.openings().size() == 2 && record.openings().stream().allMatch(parts -> parts.size() == sums.size()), "the sums are not opened by two");
        require(record.tally().size() == record.candidates().size(), "the tally is not complete");
        int cast = record.ballots().size();
        for (int i = 0; i < record.tally().size(); i++) {
            var line = record.tally().get(i);
            require(opens(2 * i, line.inFavour()) && opens(2 * i + 1, line.against()), "the tally of candidate " + (i + 1) + " is not that of the ballots");
            require(line.abstained() == cast - line.inFavour() - line.against(), "the abstentions of candidate " + (i + 1) + " do not add up");
        }
    }

    private boolean opens(int sum, int number) {
        var sealed = sums.get(sum);
        var opened = sealed.b();
        for (int place = 1; place <= 2; place++) opened = over(opened, part(place, sum, sealed));
        return number >= 0 && number <= record.ballots().size() && opened.equals(power(G, BigInteger.valueOf(number)));
    }

    /// A trustee's part: with the trustee's half of the key, and no other.
    private BigInteger part(int place, int sum, Sealed sealed) {
        var words = words(record.openings().get(place - 1).get(sum), 3);
        var part = element(words.get(0));
        var c = exponent(words.get(1));
        var r = exponent(words.get(2));
        var half = element(record.keys().get(place - 1).split(" ")[0]);
        var said = challenge(List.of("open", "3", record.contest(), String.valueOf(place), String.valueOf(sum), text(sealed.a()), text(sealed.b()),
                words.get(0), text(over(power(G, r), power(half, c))), text(over(power(sealed.a(), r), power(part, c)))));
        require(c.equals(said), "trustee " + place + " did not open sum " + (sum + 1));
        return part;
    }

    private void seal() {
        var last = record.contest();
        for (var ballot : record.ballots()) {
            last = hash(List.of("chain", last, ballot.tracker()));
            require(last.equals(ballot.chain()), "the chain of ballots breaks at seat " + ballot.seat());
        }
        var words = new ArrayList<>(record.words());
        words.addAll(0, List.of("record", last, String.valueOf(record.words().size())));
        require(hash(words).equals(record.seal()), "the seal is not that of the record");
    }

    private static List<String> words(String line, int count) {
        var words = Arrays.asList(line.split(" ", -1));
        require(words.size() == count, "a line of the record is not complete");
        return words;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new Broken(otherwise);
    }
}
