package award.eligibility.model;

import award.application.CandidacyId;
import award.eligibility.ExaminationId;
import award.shared.Findings;
import award.shared.Findings.Verdict;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/// An examination with its facts and answers, as they stood (审查存档). It is written once and never changed.
@Entity
@Table(name = "examination")
public class ExaminationOnFile {

    @EmbeddedId
    private ExaminationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "candidacy"))
    private CandidacyId candidacy;

    @Column(name = "examined_at")
    private Instant at;

    @Column(name = "examined_by")
    private String by;

    private String scheme;

    @Column(name = "regulation_version")
    private String regulationVersion;

    @Column(name = "regulation_hash")
    private String regulationHash;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private int refusals;
    private int questions;
    private String dossier;
    private String findings;

    /// For the persistence provider only.
    protected ExaminationOnFile() {}

    public ExaminationOnFile(CandidacyId candidacy, Instant at, String by, Law law, Findings found, Papers papers) {
        this.id = ExaminationId.fresh();
        this.candidacy = candidacy;
        this.at = at;
        this.by = by;
        this.scheme = law.scheme();
        this.regulationVersion = law.version();
        this.regulationHash = law.hash();
        this.verdict = found.verdict();
        this.refusals = found.refusals().size();
        this.questions = found.questions().size();
        this.dossier = papers.dossier();
        this.findings = papers.findings();
    }

    /// The regulation that was put to the facts.
    public record Law(String scheme, String version, String hash) {

        @Override
        public String toString() {
            return scheme + "@" + version;
        }
    }

    /// Dossier and findings as they are kept: JSON, which can be read when the program that wrote it is gone.
    public record Papers(String dossier, String findings) {}

    public ExaminationId id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public Law law() {
        return new Law(scheme, regulationVersion, regulationHash);
    }

    public Papers papers() {
        return new Papers(dossier, findings);
    }
}
