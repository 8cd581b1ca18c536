package award.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A record that holds is counted again; one that was touched anywhere is not, also when whoever touched it made the hashes anew.
class VerifierTest {

    private static final String RECORD = record();
    private static final Pattern BALLOT = Pattern.compile("\\{\"seat\":\\d+,\"sealed\":\\[[^]]*],\"tracker\":\"\\w+\",\"chain\":\"\\w+\"}");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_record_that_holds_is_counted_again() {
        assertThat(verify(RECORD)).isTrue();
        assertThat(said()).contains("3 ballots of 4 voters", "甲厂: 2 for, 0 against, 1 abstained", "丙厂: 0 for, 2 against, 1 abstained");
    }

    @Test
    void a_ballot_taken_out_is_missed() {
        assertBroken(withBallots(ballots -> ballots.subList(0, 2)), "did not open");
        assertBroken(resealed(withBallots(ballots -> ballots.subList(0, 2))), "did not open");
    }

    @Test
    void a_ballot_put_in_twice_is_seen() {
        assertBroken(resealed(withBallots(ballots -> List.of(ballots.get(0), ballots.get(1), ballots.get(2), ballots.get(2)))), "voted twice");
    }

    @Test
    void a_ballot_copied_to_another_seat_does_not_prove_itself() {
        assertBroken(resealed(withBallots(ballots -> List.of(ballots.get(0), ballots.get(1), ballots.get(2), ballots.get(0).replace("\"seat\":1", "\"seat\":4").replace("\"tracker\":\"", "\"tracker\":\"0")))), "does not prove itself");
    }

    @Test
    void ballots_of_two_seats_exchanged_do_not_prove_themselves() {
        assertBroken(resealed(withBallots(ballots -> List.of(ballots.get(1).replaceFirst("\"seat\":2", "\"seat\":1"),
                ballots.get(0).replaceFirst("\"seat\":1", "\"seat\":2"), ballots.get(2)))), "does not prove itself");
    }

    @Test
    void a_ballot_of_somebody_who_has_none_is_refused() {
        assertBroken(resealed(RECORD.replace("{\"seat\":5,\"sealed\"", "{\"seat\":3,\"sealed\"")), "has no ballot");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void each_line_of_a_ballot_is_checked(int line) {
        assertBroken(resealed(withBallots(ballots -> List.of(changed(ballots.get(0), line), ballots.get(1), ballots.get(2)))), "does not prove itself");
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(delimiter = '|', value = {
        "{\"for\":2,\"against\":0,\"abstained\":1}|{\"for\":3,\"against\":0,\"abstained\":0}", "{\"for\":0,\"against\":2,\"abstained\":1}|{\"for\":0,\"against\":1,\"abstained\":2}",
        "{\"for\":0,\"against\":2,\"abstained\":1}|{\"for\":0,\"against\":2,\"abstained\":2}"
    })
    void a_tally_that_was_changed_is_seen(String counted, String changed) {
        assertThat(RECORD).contains(counted);
        assertThat(verify(resealed(RECORD.replaceFirst(Pattern.quote(counted), changed)))).isFalse();
    }

    @Test
    void the_key_of_another_vote_is_refused() {
        var key = Numbers.text(Numbers.power(Numbers.G, BigInteger.valueOf(12345)));
        var own = VoteRecord.read(RECORD).keys().getFirst().split(" ")[0];

        assertBroken(resealed(RECORD.replace(own, key)), "not those of the vote");
        assertBroken(recontested(RECORD.replace(own, key)), "is not proven");
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource({"\"seats\":2, \"seats\":3", "\"id\":\"c1\", \"id\":\"c9\"", "\"seat\":4, \"seat\":6", "award-ballot-1, award-ballot-2"})
    void what_the_vote_was_on_cannot_be_changed_afterwards(String was, String is) {
        assertThat(verify(resealed(RECORD.replaceFirst(Pattern.quote(was), is)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲厂", "张", "质量奖", "评审委员会会议", "hangzhou/3.2.8"})
    void names_are_under_the_seal(String name) {
        assertBroken(RECORD.replace(name, "别的"), "seal");
    }

    @Test
    void a_trustee_who_did_not_open_honestly_is_seen() {
        var record = VoteRecord.read(RECORD);
        var honest = record.openings().getFirst().getFirst();
        var part = Numbers.text(Numbers.times(Numbers.element(honest.split(" ")[0]), Numbers.G));

        assertBroken(resealed(RECORD.replace(honest, part + honest.substring(768))), "did not open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"format\":", "{\"a\":1,\"a\":2}", "null"})
    void what_is_no_record_is_refused(String text) {
        assertThat(verify(text)).isFalse();
    }

    @Test
    void nothing_may_follow_the_record() {
        assertThat(verify(RECORD + "{}")).isFalse();
    }

    private void assertBroken(String record, String because) {
        assertThat(verify(record)).isFalse();
        assertThat(said()).contains(because);
    }

    private boolean verify(String record) {
        said.reset();
        return Main.verify(record, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String withBallots(UnaryOperator<List<String>> change) {
        var ballots = BALLOT.matcher(RECORD).results().map(found -> found.group()).toList();
        return RECORD.replace(String.join(",", ballots), String.join(",", change.apply(new ArrayList<>(ballots))));
    }

    /// One exponent of a line is one more than it was.
    private static String changed(String ballot, int line) {
        var lines = Pattern.compile("\"[0-9a-f ]{200,}\"").matcher(ballot).results().map(found -> found.group()).toList();
        var words = lines.get(line).replace("\"", "").split(" ");
        int last = words.length - 1;
        var more = Numbers.exponent(words[last]).add(BigInteger.ONE).mod(Numbers.Q).toString(16);
        words[last] = "0".repeat(64 - more.length()) + more;
        return ballot.replace(lines.get(line), "\"" + String.join(" ", words) + "\"");
    }

    /// As somebody would who hopes that new hashes hide what was changed.
    private static String resealed(String text) {
        var record = VoteRecord.read(text);
        var last = record.contest();
        for (var ballot : record.ballots()) {
            var words = new ArrayList<>(List.of("ballot", record.contest(), String.valueOf(ballot.seat()), String.valueOf(ballot.sealed().size())));
            words.addAll(ballot.sealed());
            var tracker = Numbers.hash(words);
            last = Numbers.hash(List.of("chain", last, tracker));
            text = text.replace("\"tracker\":\"" + ballot.tracker() + "\",\"chain\":\"" + ballot.chain() + "\"", "\"tracker\":\"" + tracker + "\",\"chain\":\"" + last + "\"");
        }
        var words = new ArrayList<>(List.of("record", last, String.valueOf(record.words().size())));
        words.addAll(record.words());
        return text.replace(record.seal(), Numbers.hash(words));
    }

    /// With the hash of the vote made anew as well.
    private static String recontested(String text) {
        var record = VoteRecord.read(text);
        var words = new ArrayList<>(List.of("award-ballot-1", record.poll(), "3"));
        words.addAll(record.candidates());
        words.addAll(List.of(String.valueOf(record.seats()), String.valueOf(record.voters().size())));
        record.voters().forEach(seat -> words.add(String.valueOf(seat)));
        words.add("2");
        record.keys().forEach(key -> words.add(key.split(" ")[0]));
        return resealed(text.replace(record.contest(), Numbers.hash(words)));
    }

    private static String record() {
        try (var stream = VerifierTest.class.getResourceAsStream("record.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
