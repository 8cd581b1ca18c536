package award.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/// What a panel enters on its sheet.
///
/// @param panel    who sat on it
/// @param percents by number of the item; items not judged yet are missing
public record Judgement(@NotNull List<@Valid Panelist> panel, @NotNull Map<String, Percent> percents, @NotNull @Valid Opinion opinion) {

    public Judgement {
        panel = List.copyOf(panel);
        percents = Map.copyOf(percents);
    }
}
