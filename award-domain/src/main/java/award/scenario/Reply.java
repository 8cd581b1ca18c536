package award.scenario;

import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Findings.Verdict;
import award.shared.Until;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the law answered, as named words that a case can be compared with; and the findings behind them.
///
/// @param words    by key: `answer`, `clauses`, and what else the question yields; a list is written `a, b`
/// @param findings everything that was found, for whoever wants to read why
public record Reply(Map<String, String> words, Findings findings) {

    static final String ANSWER = "answer";
    static final String CLAUSES = "clauses";
    static final String FROM = "from";

    /// The answer to findings: which clauses refuse or ask, and when the last refusal ends.
    static Reply to(Findings findings) {
        var reply = new Reply(new LinkedHashMap<>(), findings);
        var verdict = findings.verdict();
        var speaking = switch (verdict) {
            case REFUSE -> findings.refusals();
            case ASK -> findings.questions();
            case PASS -> findings.all();
        };
        reply.words.put(ANSWER, verdict.name());
        reply.words.put(CLAUSES, list(clauses(speaking)));
        if (verdict == Verdict.REFUSE) reply.words.put(FROM, last(speaking));
        return reply;
    }

    static Reply to(Finding finding) {
        return to(Findings.of(finding));
    }

    Reply with(String key, Object value) {
        words.put(key, String.valueOf(value));
        return this;
    }

    Reply with(String key, Collection<?> values) {
        words.put(key, list(values));
        return this;
    }

    static String list(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Collection<String> clauses(List<Finding> findings) {
        return findings.stream().map(finding -> finding.clause().clause()).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Several refusals end when the last of them does; one that no rule can foresee outlasts days, one for ever outlasts all.
    private static String last(List<Finding> refusals) {
        return refusals.stream()
                .map(finding -> ((Answer.Unmet) finding.answer()).until())
                .map(Reply::ending)
                .max(Ending::compareTo).orElseThrow().text();
    }

    private static Ending ending(Until until) {
        return switch (until) {
            case Until.FromDay day -> new Ending(0, day.first().toString());
            case Until.FromEdition edition -> new Ending(1, "edition " + edition.first());
            case Until.ChangedFacts changed -> new Ending(2, "changed facts");
            case Until.Never never -> new Ending(3, "never");
        };
    }

    private record Ending(int weight, String text) implements Comparable<Ending> {

        @Override
        public int compareTo(Ending other) {
            return weight == other.weight ? text.compareTo(other.text) : Integer.compare(weight, other.weight);
        }
    }
}
