package award.edition;

import award.shared.Findings;
import award.shared.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The time line of an edition as a page shows it.
///
/// @param findings what the law does not allow of it
/// @param version  of the record, to notice when somebody else was faster
public record PlanSheet(EditionId edition, List<PlanLine> lines, Findings findings, long version) {

    public PlanSheet {
        lines = List.copyOf(lines);
    }

    public Optional<PlanLine> now() {
        return lines.stream().filter(PlanLine::isNow).findFirst();
    }

    public Optional<PlanLine> of(String stage) {
        return lines.stream().filter(line -> line.stage().key().equals(stage)).findFirst();
    }

    /// The stages that come after the present one.
    public List<PlanLine> ahead() {
        return lines.stream().filter(line -> !line.isPast() && !line.isNow()).toList();
    }

    /// From the first day to the last, planned or actual.
    public Span whole() {
        return new Span(days().min(LocalDate::compareTo).orElseThrow(), days().max(LocalDate::compareTo).orElseThrow());
    }

    private Stream<LocalDate> days() {
        return lines.stream().flatMap(line -> Stream.of(Optional.of(line.planned().first()), Optional.of(line.planned().last()), line.began(), line.ended())
                .flatMap(Optional::stream));
    }
}
