package award.scenario;

import award.calendar.WorkingCalendar;
import award.scheme.Regulation;
import award.shared.Findings.Verdict;
import award.shared.Message;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One case (情景): a question with its circumstances, and the answer worked out by hand.
///
/// @param line     where it begins in its file
/// @param expected the words of the reply that the case names, `answer` and `clauses` always among them
public record Scenario(String name, int line, Question question, Map<String, String> expected) {

    /// A word of the reply that is not what the case says.
    public record Difference(String key, String expected, String actual) {

        /// In words, for whoever reads the outcome.
        public Message says() {
            return Message.message("scenario.difference", Word.says(key), Word.says(key, expected), Word.says(key, actual));
        }
    }

    /// How a case came out; it holds when there is no difference.
    public record Outcome(Scenario scenario, Reply reply, List<Difference> differences) {

        public boolean holds() {
            return differences.isEmpty();
        }
    }

    public Outcome run(Regulation regulation, WorkingCalendar calendar) {
        var reply = question.ask(regulation, calendar);
        var differences = expected.entrySet().stream()
                .map(word -> new Difference(word.getKey(), word.getValue(), reply.words().getOrDefault(word.getKey(), "")))
                .filter(difference -> !agrees(difference, reply))
                .toList();
        return new Outcome(this, reply, differences);
    }

    /// A pass rests on many clauses; a case names those that it is about. All else must come out literally.
    private static boolean agrees(Difference word, Reply reply) {
        if (word.key().equals(Reply.CLAUSES) && reply.findings().verdict() == Verdict.PASS) {
            return List.of(word.actual().split(", ")).containsAll(List.of(word.expected().split(", ")));
        }
        return Objects.equals(word.expected(), word.actual());
    }
}
