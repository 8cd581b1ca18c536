package award.application;

import award.party.SizeClass;
import award.shared.Findings.Verdict;
import java.time.Instant;
import java.util.List;

/// What the last examination of a candidate came to, as lists show and filter it (审查结果).
///
/// @param refusals  how many clauses refuse
/// @param questions how many are still to be decided
/// @param marks     what the regulation encourages and the candidate shows, by name
/// @param size      of the enterprise; null where it has none or it is not known
public record Examined(Verdict verdict, int refusals, int questions, List<String> marks, SizeClass size, Instant at) {

    public Examined {
        marks = List.copyOf(marks);
    }
}
