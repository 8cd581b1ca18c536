package award.application.service;

import static award.shared.Message.message;

import award.application.model.ApplicationPeriod;
import award.application.store.ApplicationRows;
import award.application.store.Applications;
import award.edition.EditionRow;
import award.edition.service.EditionReader;
import award.notification.DatesAsked;
import award.notification.DueDate;
import award.notification.Mailbox;
import award.scheme.rule.StageKind;
import award.scheme.service.RegulationShelf;
import award.shared.Citation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/// Knows until when applications are taken, and until when each one sent back is to be set right.
@ApplicationScoped
class ApplicationDates {

    @Inject Applications applications;
    @Inject ApplicationRows rows;
    @Inject EditionReader editions;
    @Inject RegulationShelf regulations;
    @Inject Clock clock;

    void tell(@Observes DatesAsked question) {
        var lines = editions.lines();
        applications.notOverAt(clock.instant()).stream().filter(period -> question.asksFor(period.edition().value()))
                .forEach(period -> question.add(closing(period, lines.get(period.edition().value()))));
        rows.sentBack().stream().filter(row -> question.asksFor(row.editionId())).forEach(row -> {
            var edition = lines.get(row.editionId());
            question.add(DueDate.of(Mailbox.party(row.party()), row.correctBy(), message("application.due.correction", row.name(), edition.name()),
                    clause(edition), row.editionId(), "/application/form.xhtml?id=" + row.id()));
        });
    }

    private DueDate closing(ApplicationPeriod period, EditionRow edition) {
        return DueDate.open(LocalDate.ofInstant(period.term().closes(), clock.getZone()), message("application.due.closes", edition.name()),
                clause(edition), edition.id(), "/application/received.xhtml?edition=" + edition.id());
    }

    private Citation clause(EditionRow edition) {
        return regulations.get(edition.scheme(), edition.version()).rules().stage(StageKind.APPLICATION).map(stage -> stage.clause()).orElseThrow();
    }
}
