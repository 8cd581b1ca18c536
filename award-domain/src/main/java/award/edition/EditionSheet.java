package award.edition;

import award.scheme.Regulation;
import award.shared.Findings;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One edition as a page shows it.
///
/// @param regulation the version bound at the opening
/// @param turns      decisions by which it was postponed, suspended, resumed or cancelled, the earliest first
/// @param blocks     what stands in the way of ending the present stage today, apart from its steps
/// @param version    of the record, to notice when somebody else was faster
public record EditionSheet(
        EditionId id, EditionState state, Regulation regulation, int number, int year, String name, LocalDate openedOn,
        Binding binding, Optional<Mandate> extraordinary, List<EditionTurn> turns, List<StageLine> stages, List<ReadingLine> readings,
        Findings blocks, long version) {

    /// Whether the regulation's file is still the one that was bound at the opening. When it is not, readers are told: a file
    /// of a version may be corrected, but not behind the back of those who decided under it.
    public boolean isAsBound() {
        return binding.holds(regulation);
    }

    /// Whether the present stage can end today: nothing blocks it and every step of it is on record.
    public boolean isFree() {
        return blocks.all().isEmpty() && now().flatMap(StageLine::nextStep).isEmpty();
    }

    /// The turns that can be decided on now.
    public List<Turn> openTurns() {
        return Arrays.stream(Turn.values()).filter(turn -> turn.isOpenTo(state)).toList();
    }

    public Optional<StageLine> now() {
        return stages.stream().filter(StageLine::isNow).findFirst();
    }
}
