package award.shared;

import java.util.List;
import java.util.stream.Stream;

/// All findings of one examination. Unmet outweighs open: one broken clause refuses, however many are undecided.
public record Findings(List<Finding> all) {

    /// What an examination comes to: 通过, 待定, 不通过; in rising order of weight.
    public enum Verdict { PASS, ASK, REFUSE }

    public Findings {
        all = List.copyOf(all);
    }

    public static Findings of(Finding... findings) {
        return new Findings(List.of(findings));
    }

    public Findings and(Findings others) {
        return new Findings(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    public Verdict verdict() {
        return all.stream().map(finding -> verdictOf(finding.answer())).max(Enum::compareTo).orElse(Verdict.PASS);
    }

    public List<Finding> refusals() {
        return all.stream().filter(finding -> finding.answer() instanceof Answer.Unmet).toList();
    }

    public List<Finding> questions() {
        return all.stream().filter(finding -> finding.answer() instanceof Answer.Open).toList();
    }

    public static Verdict verdictOf(Answer answer) {
        return switch (answer) {
            case Answer.Met met -> Verdict.PASS;
            case Answer.Open open -> Verdict.ASK;
            case Answer.Unmet unmet -> Verdict.REFUSE;
        };
    }
}
