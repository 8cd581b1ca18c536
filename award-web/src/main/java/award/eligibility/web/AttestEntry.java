package award.eligibility.web;

import award.eligibility.AttestationForm;
import award.eligibility.AttestedMatter;
import award.eligibility.Attestation;
import award.shared.Citation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/// One line of the checker's form as it is being filled in.
public class AttestEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String clause;
    private final String key;
    private final String name;
    private final boolean binding;
    private final Attestation before;
    private final String reasonBefore;
    private final String decidedBy;
    private final String confirmedBy;
    private Attestation attestation;
    private String reason;

    /// @param standing what was decided so far; null where nothing was
    public AttestEntry(AttestationForm.Line line, AttestedMatter standing) {
        clause = line.clause().toString();
        key = line.key();
        name = line.name();
        binding = line.binding();
        before = standing == null ? null : standing.attestation();
        reasonBefore = standing == null ? "" : standing.reason();
        decidedBy = standing == null ? "" : standing.decidedBy();
        confirmedBy = standing == null ? null : standing.confirmedBy();
        attestation = before;
        reason = reasonBefore;
    }

    public boolean isChanged() {
        return attestation != null && (attestation != before || !Objects.equals(reason, reasonBefore));
    }

    /// A reason was typed, but not what is decided.
    public boolean isDecisionMissing() {
        return attestation == null && reason != null && !reason.isBlank();
    }

    /// A decision says on which evidence it rests, or why it is refused.
    public boolean isReasonMissing() {
        return isChanged() && (reason == null || reason.isBlank());
    }

    public AttestedMatter decision(LocalDate day) {
        return new AttestedMatter(key, attestation, reason.strip(), day);
    }

    public String getMatter() {
        return key;
    }

    /// Account of whoever decided; empty while nobody has.
    public String getDecidedBy() {
        return decidedBy;
    }

    /// Account of the second person; null while nobody has confirmed it.
    public String getConfirmedBy() {
        return confirmedBy;
    }

    public boolean isDecided() {
        return before != null;
    }

    public Citation getClause() {
        return Citation.parse(clause);
    }

    public String getName() {
        return name;
    }

    public boolean isBinding() {
        return binding;
    }

    public Attestation getAttestation() {
        return attestation;
    }

    public void setAttestation(Attestation attestation) {
        this.attestation = attestation;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
