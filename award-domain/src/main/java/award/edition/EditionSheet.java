package award.edition;

import award.scheme.Regulation;
import award.shared.Findings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One edition as a page shows it.
///
/// @param regulation the version bound at the opening
/// @param blocks     what stands in the way of ending the present stage today, apart from its paper
/// @param version    of the record, to notice when somebody else was faster
public record EditionSheet(
        EditionId id, EditionState state, Regulation regulation, int number, int year, String name, LocalDate openedOn,
        Binding binding, Optional<Mandate> extraordinary, List<StageLine> stages, List<ReadingLine> readings,
        Findings blocks, long version) {

    /// Whether the regulation's file is still the one that was bound at the opening. When it is not, readers are told: a file
    /// of a version may be corrected, but not behind the back of those who decided under it.
    public boolean isAsBound() {
        return binding.holds(regulation);
    }

    public Optional<StageLine> now() {
        return stages.stream().filter(StageLine::isNow).findFirst();
    }
}
