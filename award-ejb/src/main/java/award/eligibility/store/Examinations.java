package award.eligibility.store;

import award.application.CandidacyId;
import award.eligibility.Dossier;
import award.eligibility.ExaminationRow;
import award.eligibility.model.ExaminationOnFile;
import award.eligibility.model.ExaminationOnFile.Papers;
import award.shared.Findings;
import award.shared.json.RecordJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The examinations ever made, with their facts and answers.
@ApplicationScoped
public class Examinations {

    @PersistenceContext
    EntityManager em;

    public void add(ExaminationOnFile examination) {
        em.persist(examination);
    }

    public void add(Collection<ExaminationOnFile> many) {
        many.forEach(em::persist);
    }

    public Papers papers(Dossier dossier, Findings findings) {
        return new Papers(RecordJson.write(dossier), RecordJson.write(findings));
    }

    public Dossier dossierOf(ExaminationOnFile examination) {
        return RecordJson.read(examination.papers().dossier(), Dossier.class);
    }

    public Findings findingsOf(ExaminationOnFile examination) {
        return RecordJson.read(examination.papers().findings(), Findings.class);
    }

    /// The latest examination of a candidate.
    public Optional<ExaminationOnFile> latest(CandidacyId candidacy) {
        return em.createQuery("""
                select x
                from ExaminationOnFile x
                where x.candidacy.value = :candidacy
                order by x.at desc
                """, ExaminationOnFile.class)
                .setParameter("candidacy", candidacy.value())
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    /// The latest examination of each of these candidates, without facts and answers.
    public List<ExaminationRow> latest(Collection<CandidacyId> candidacies) {
        return em.createQuery("""
                select new award.eligibility.ExaminationRow(x.candidacy.value, x.at, x.verdict, x.refusals, x.questions)
                from ExaminationOnFile x
                where x.candidacy.value in :candidacies
                    and x.at = (select max(y.at) from ExaminationOnFile y where y.candidacy = x.candidacy)
                """, ExaminationRow.class)
                .setParameter("candidacies", candidacies.stream().map(CandidacyId::value).toList())
                .getResultList();
    }
}
