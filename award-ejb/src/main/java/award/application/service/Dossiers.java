package award.application.service;

import static java.util.stream.Collectors.toMap;

import award.application.CandidacyId;
import award.application.CandidacyState;
import award.application.Dossier;
import award.application.EvidenceSubject;
import award.application.form.FilledForm;
import award.application.model.Application;
import award.application.store.Applications;
import award.application.store.Candidacies;
import award.application.store.EvidenceFolders;
import award.application.store.FilledFields;
import award.edition.EditionId;
import award.edition.service.EditionReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/// What candidates handed in (申报材料), many at once, for the desks that bind it together.
///
/// Not for pages: a caller has checked the right of the person and brings the transaction of its own use case along.
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Dossiers {

    @Inject Applications applications;
    @Inject Candidacies candidacies;
    @Inject FilledFields fields;
    @Inject EvidenceFolders folders;
    @Inject FormShelf forms;
    @Inject EditionReader editions;

    /// By candidate; whoever was entered on paper by the office has none. As many askings whatever the number of candidates.
    public Map<CandidacyId, Dossier> of(EditionId edition, Collection<CandidacyId> candidates) {
        var found = applications.of(edition, candidates);
        var ids = found.stream().map(Application::id).toList();
        var told = fields.told(ids.stream().map(id -> id.value()).toList());
        var proofs = folders.rows(ids);
        var regulation = editions.regulationOf(edition);
        return found.stream().map(Application::sheet).map(sheet -> new Dossier(sheet,
                        new FilledForm(forms.formOf(edition, sheet.kind()), told.getOrDefault(sheet.id().value(), Map.of())),
                        EvidenceSubject.of(regulation, sheet.kind()), proofs.getOrDefault(sheet.id(), List.of())))
                .collect(toMap(dossier -> dossier.sheet().candidacy().orElseThrow(), dossier -> dossier));
    }

    /// Those of these candidates who left or were sent away, and how.
    public Map<CandidacyId, CandidacyState> gone(Collection<CandidacyId> candidates) {
        return candidacies.states(candidates, EnumSet.of(CandidacyState.WITHDRAWN, CandidacyState.DISQUALIFIED));
    }
}
