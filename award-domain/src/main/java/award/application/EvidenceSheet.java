package award.application;

import java.util.List;
import java.util.Optional;

/// The evidence of an application as one reader may see it.
///
/// @param rows        in the applicant's order
/// @param subjects    what can be proven
/// @param editable    whether the reader may add, describe and declare now
/// @param declaration that there are no state secrets in it, as far as it was made
public record EvidenceSheet(
        ApplicationId application, List<EvidenceRow> rows, List<EvidenceSubject> subjects, boolean editable,
        Optional<NoStateSecrets> declaration) {

    public EvidenceSheet {
        rows = List.copyOf(rows);
        subjects = List.copyOf(subjects);
    }

    /// What must be proven and is not yet.
    public List<EvidenceSubject> missing() {
        return subjects.stream().filter(EvidenceSubject::required)
                .filter(subject -> rows.stream().noneMatch(row -> row.proves().contains(subject.key())))
                .toList();
    }

    /// What a piece of evidence proves, in the order of the form.
    public List<EvidenceSubject> provenBy(EvidenceRow row) {
        return subjects.stream().filter(subject -> row.proves().contains(subject.key())).toList();
    }
}
