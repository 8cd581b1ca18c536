package award.scenario;

import award.calendar.WorkingCalendar;
import award.scheme.Regulation;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One case (情景): a question with its circumstances, and the answer worked out by hand.
///
/// @param line     where it begins in its file
/// @param expected the words of the reply that the case names, `answer` and `clauses` always among them
public record Scenario(String name, int line, Question question, Map<String, String> expected) {

    /// A word of the reply that is not what the case says.
    public record Difference(String key, String expected, String actual) {}

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
                .filter(difference -> !Objects.equals(difference.expected(), difference.actual()))
                .toList();
        return new Outcome(this, reply, differences);
    }
}
