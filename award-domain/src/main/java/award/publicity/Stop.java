package award.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// The decision that ends a notice before its time (停止公示).
///
/// @param document number of the paper; empty where there is none
@Embeddable
public record Stop(
        @Column(name = "stopped_on") @NotNull LocalDate decidedOn,
        @Column(name = "stop_document") @NotNull @Size(max = 100) String document,
        @Column(name = "stop_reason") @NotBlank @Size(max = 500) String reason) {}
