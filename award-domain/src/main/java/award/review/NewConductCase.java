package award.review;

import award.scheme.rule.Conduct.Penalty;
import award.scheme.rule.Conduct.Worker;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/// A decision on somebody who broke the discipline of the work (违反工作纪律的处理).
///
/// @param who       as what the person or body took part
/// @param name      of the person or body
/// @param from      the body that a person comes from; may be empty
/// @param account   by which the person signs in; empty where there is none
/// @param reason    what was done
/// @param authority the body that decided
/// @param document  number of its decision
public record NewConductCase(
        @NotBlank String scheme,
        @NotNull Worker who,
        @NotBlank @Size(max = 100) String name,
        @NotNull @Size(max = 200) String from,
        @NotNull @Size(max = 64) String account,
        @NotEmpty Set<Penalty> penalties,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 500) String reason,
        @NotBlank @Size(max = 200) String authority,
        @NotBlank @Size(max = 100) String document) {

    public NewConductCase {
        penalties = Set.copyOf(penalties);
    }
}
