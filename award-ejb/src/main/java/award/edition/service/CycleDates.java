package award.edition.service;

import award.edition.EditionRow;
import award.edition.store.EditionsHeld;
import award.notification.DatesAsked;
import award.notification.DueDate;
import award.scheme.rule.Cycle;
import award.scheme.service.RegulationShelf;
import award.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// From when the next edition of an award may be opened, as its cycle says; it stays due until it is opened.
@ApplicationScoped
class CycleDates {

    @Inject EditionsHeld editions;
    @Inject RegulationShelf regulations;
    @Inject Clock clock;

    void due(@Observes DatesAsked question) {
        if (question.edition().isPresent()) return;
        editions.all().stream().collect(Collectors.groupingBy(EditionRow::scheme)).forEach((scheme, line) -> next(question, scheme, line));
    }

    private void next(DatesAsked question, String scheme, List<EditionRow> line) {
        if (line.stream().anyMatch(EditionRow::isRunning)) return;
        var last = line.stream().max(Comparator.comparingInt(EditionRow::year)).orElseThrow();
        regulations.inForce(scheme, LocalDate.now(clock)).rules().cycle().ifPresent(cycle -> {
            if (cycle instanceof Cycle.EveryYears every) {
                question.add(DueDate.open(LocalDate.of(last.year() + every.years(), 1, 1), Message.message("edition.due.next", last.name()),
                        every.clause(), last.id(), "/edition/open.xhtml?scheme=" + scheme));
            }
        });
    }
}
