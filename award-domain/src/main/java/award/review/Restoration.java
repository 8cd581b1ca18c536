package award.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// Somebody has the right again from a day on (恢复资格).
@Embeddable
public record Restoration(
        @NotNull @Column(name = "restored_on") LocalDate day,
        @NotBlank @Size(max = 200) @Column(name = "restored_by") String authority,
        @NotBlank @Size(max = 100) @Column(name = "restored_document") String document,
        @NotNull @Size(max = 500) @Column(name = "restored_because") String reason) {}
