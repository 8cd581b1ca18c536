package award.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// The decision by which a released decision was taken back (撤回决定), by the same or a higher body.
///
/// @param document number of its paper
@Embeddable
public record Retraction(
        @Column(name = "retracted_by") @NotNull @Enumerated(EnumType.STRING) DecidingBody body,
        @Column(name = "retracted_on") @NotNull LocalDate decidedOn,
        @Column(name = "retraction_document") @NotBlank @Size(max = 100) String document,
        @Column(name = "retraction_reason") @NotBlank @Size(max = 500) String reason) {}
