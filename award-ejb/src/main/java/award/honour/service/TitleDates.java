package award.honour.service;

import award.honour.Lapse;
import award.honour.TitlesGiven;
import award.honour.store.Grants;
import award.notification.DatesAsked;
import award.notification.DueDate;
import award.scheme.service.RegulationShelf;
import award.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/// The last days of titles that are still valid (称号到期): those of one award decision lapse together.
@ApplicationScoped
class TitleDates {

    @Inject Grants grants;
    @Inject RegulationShelf regulations;
    @Inject Clock clock;

    void due(@Observes DatesAsked question) {
        if (question.edition().isPresent()) return;
        grants.given().forEach(given -> answer(question, given, LocalDate.now(clock)));
    }

    private void answer(DatesAsked question, TitlesGiven given, LocalDate today) {
        var rules = regulations.inForce(given.scheme(), given.awardedOn()).rules();
        Lapse.lastDay(rules, given.awardedOn()).filter(last -> !last.isBefore(today)).ifPresent(last ->
                question.add(DueDate.open(last, Message.message("honour.due.lapse", given.words(), given.awardedOn(), given.count()),
                        rules.validity().orElseThrow().clause(), matter(given), "/honour/list.xhtml")));
    }

    /// Titles given together have no record of their own in common; their award and day name them.
    private static UUID matter(TitlesGiven given) {
        return UUID.nameUUIDFromBytes((given.scheme() + given.words() + given.awardedOn()).getBytes(StandardCharsets.UTF_8));
    }
}
