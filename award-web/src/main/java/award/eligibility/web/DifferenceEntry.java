package award.eligibility.web;

import award.eligibility.record.FactDecision;
import award.eligibility.record.Holds;
import award.eligibility.record.Weighing.Difference;
import award.scheme.rule.FactDeclaration;
import award.shared.Message;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/// One fact that a list tells otherwise than the applicant, as the checker's form shows it.
public class DifferenceEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String fact;
    private final String name;
    private final String declared;
    private final String official;
    private final Holds before;
    private Holds holds;
    private String reason;

    DifferenceEntry(Difference difference, List<FactDeclaration> facts) {
        fact = difference.fact();
        name = facts.stream().filter(one -> one.key().equals(fact)).map(FactDeclaration::name).findFirst().orElse(fact);
        declared = difference.declared().toString();
        official = difference.official().toString();
        before = difference.decision().map(FactDecision::holds).orElse(null);
        holds = before;
        reason = difference.decision().map(FactDecision::reason).orElse("");
    }

    boolean isChanged() {
        return holds != null && holds != before;
    }

    boolean isReasonMissing() {
        return reason == null || reason.isBlank();
    }

    FactDecision decision(LocalDate day) {
        return new FactDecision(fact, declared, official, holds, reason.strip(), "", day);
    }

    public String getName() {
        return name;
    }

    public Object getDeclared() {
        return said(declared);
    }

    public Object getOfficial() {
        return said(official);
    }

    private static Object said(String value) {
        return switch (value) {
            case "true" -> Message.message("shared.yes");
            case "false" -> Message.message("shared.no");
            default -> value;
        };
    }

    public Holds getHolds() {
        return holds;
    }

    public void setHolds(Holds holds) {
        this.holds = holds;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
