package award.application.service;

import award.application.CandidacyId;
import award.application.CandidacyOrder;
import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.CandidacySheet;
import award.application.CandidacyState;
import award.application.Declared;
import award.application.FactForm;
import award.application.NoSuchCandidacyException;
import award.application.model.Candidacy;
import award.application.store.Candidacies;
import award.application.store.CandidacyRows;
import award.edition.EditionId;
import award.edition.service.EditionReader;
import award.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Where those who work on an edition find its candidates. Nothing is changed here.
@Stateless
@RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER, Roles.EXPERT, Roles.FINANCE})
public class CandidacyReader {

    @Inject Candidacies candidacies;
    @Inject CandidacyRows rows;
    @Inject EditionReader editions;

    public long count(CandidacyQuery query) {
        return rows.count(query);
    }

    public List<CandidacyRow> page(CandidacyQuery query, CandidacyOrder order, boolean ascending, int first, int size) {
        return rows.page(query, order, ascending, first, size);
    }

    /// All of them, by number.
    public List<CandidacyRow> all(CandidacyQuery query) {
        return rows.all(query);
    }

    /// @throws NoSuchCandidacyException when there is none
    public CandidacySheet read(CandidacyId id) {
        return candidacies.find(id).map(Candidacy::sheet).orElseThrow(() -> new NoSuchCandidacyException(id));
    }

    /// The candidate, provided that nobody changed anything since the reader saw it.
    ///
    /// @param seen the version the reader saw
    /// @throws jakarta.persistence.OptimisticLockException when somebody did
    public CandidacySheet read(CandidacyId id, long seen) {
        return candidacies.find(id, seen).map(Candidacy::sheet).orElseThrow(() -> new NoSuchCandidacyException(id));
    }

    /// The facts that the candidate is asked for.
    public FactForm formOf(CandidacyId id) {
        var sheet = read(id);
        return FactForm.of(editions.regulationOf(sheet.edition()), sheet.kind());
    }

    /// What these candidates declared; those that do not exist are left out.
    public List<Declared> declared(Collection<CandidacyId> ids) {
        return ids.isEmpty() ? List.of() : candidacies.all(ids).stream().map(Candidacy::declared).toList();
    }

    /// Identifiers of an edition's candidates in these states, in the order of their numbers.
    public List<CandidacyId> ids(EditionId edition, Set<CandidacyState> states) {
        return candidacies.ids(edition, states);
    }
}
