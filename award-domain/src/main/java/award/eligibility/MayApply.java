package award.eligibility;

import award.scheme.Regulation;
import award.shared.Answer;
import award.shared.Finding;
import award.shared.Findings;
import java.util.List;

/// Whether somebody may apply for one award (能否申报), as the regulation in force on the day answers.
///
/// @param edition number of the edition that an application would go to
/// @param running whether that edition is open for applications
public record MayApply(Regulation regulation, int edition, boolean running, Findings findings) {

    public List<Finding> refusals() {
        return findings.refusals();
    }

    public Findings refusalsOnly() {
        return new Findings(findings.refusals());
    }

    public Findings questionsOnly() {
        return new Findings(findings.questions());
    }

    public Findings met() {
        return new Findings(findings.all().stream().filter(finding -> finding.answer() instanceof Answer.Met).toList());
    }
}
