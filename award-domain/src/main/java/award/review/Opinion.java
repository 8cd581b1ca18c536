package award.review;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What a panel says besides its percentages: strengths (优势) and opportunities for improvement (改进机会).
@Embeddable
public record Opinion(@NotNull @Size(max = 4000) String strengths, @NotNull @Size(max = 4000) String opportunities) {

    public static final Opinion NONE = new Opinion("", "");
}
