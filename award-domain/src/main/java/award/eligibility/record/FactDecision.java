package award.eligibility.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What a checker decided where a declared fact and an authority's list differ (数据差异核定). It speaks of these two values only: when one of
/// them becomes another, it is to be decided anew.
///
/// @param fact     its key
/// @param declared as it stood, as text
/// @param official as it stood, as text
@Embeddable
public record FactDecision(
        @NotBlank @Size(max = 60) String fact, @NotBlank @Size(max = 500) String declared, @NotBlank @Size(max = 500) String official,
        @NotNull @Enumerated(EnumType.STRING) Holds holds, @NotBlank @Size(max = 500) String reason,
        @Column(name = "decided_by") String decidedBy, @Column(name = "decided_on") @NotNull LocalDate decidedOn) {

    public FactDecision by(String checker) {
        return new FactDecision(fact, declared, official, holds, reason, checker, decidedOn);
    }

    boolean isAbout(String key, Object told, Object listed) {
        return fact.equals(key) && declared.equals(told.toString()) && official.equals(listed.toString());
    }
}
