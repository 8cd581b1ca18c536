package award.application;

import award.application.form.FilledForm;
import java.util.List;

/// All that one applicant handed in (申报材料).
///
/// @param subjects what can be proven, in the order of the form
/// @param proofs   in the applicant's order, trade secrets among them
public record Dossier(ApplicationSheet sheet, FilledForm filled, List<EvidenceSubject> subjects, List<EvidenceRow> proofs) {

    public Dossier {
        subjects = List.copyOf(subjects);
        proofs = List.copyOf(proofs);
    }
}
