package award.demonstration.service;

import award.edition.EditionRow;
import award.edition.service.EditionReader;
import award.notification.Addressee;
import award.notification.Mailbox;
import award.notification.NewLetter;
import award.notification.Sender;
import award.notification.service.Outbox;
import award.party.PartyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/// Letters written by hand, lying in the outbox.
@ApplicationScoped
class LetterPlay {

    @Inject Outbox outbox;
    @Inject EditionReader editions;

    void write(Map<String, PartyId> parties) {
        for (var row : Script.table("letters.csv")) outbox.draft(letter(row, parties));
    }

    private NewLetter letter(CSVRecord row, Map<String, PartyId> parties) {
        var scheme = row.get("scheme");
        var edition = running(scheme);
        var to = new Addressee(row.get("name"), row.get("mail"), Mailbox.party(parties.get(row.get("party")).id()));
        return new NewLetter(edition.id(), edition.name(), "notification.letter", new Sender(Script.words().getProperty("office." + scheme), Mailbox.office(scheme)),
                to, row.get("subject"), row.get("body").replace('|', '\n'));
    }

    private EditionRow running(String scheme) {
        return editions.awards().stream().filter(award -> award.regulation().scheme().equals(scheme))
                .flatMap(award -> award.editions().stream()).filter(EditionRow::isRunning).findFirst().orElseThrow();
    }
}
