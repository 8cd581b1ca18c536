package award.demonstration.service;

import award.edition.PastEdition;
import award.edition.service.EditionDesk;
import award.honour.GrantId;
import award.honour.HistoricGrant;
import award.honour.Honoured;
import award.honour.Title;
import award.honour.WinnersReport;
import award.honour.service.HonourRegister;
import award.honour.service.PastWinnersDesk;
import award.party.PartyId;
import award.party.PartyKind;
import award.party.service.PartyDesk;
import award.scheme.rule.AwardeeKind;
import award.scheme.service.RegulationShelf;
import award.shared.Answer;
import award.supervision.NewSanction;
import award.supervision.service.SupervisionDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/// What was before: editions held elsewhere, honours granted, faults decided on; and the real winners that were published.
@ApplicationScoped
class History {

    @Inject EditionDesk editions;
    @Inject HonourRegister honours;
    @Inject PastWinnersDesk winners;
    @Inject SupervisionDesk supervision;
    @Inject PartyDesk parties;
    @Inject RegulationShelf regulations;

    void record(Map<String, PartyId> known) {
        Script.table("past-editions.csv").forEach(this::edition);
        Script.table("past-grants.csv").forEach(row -> grant(row, known.get(row.get("party"))));
        Script.table("sanctions.csv").forEach(row -> sanction(row, known.get(row.get("party"))));
        if (!(winners.importAll("winners.csv", Script.bytes("winners.csv"), List.of()) instanceof WinnersReport.Reviewed done && done.done())) {
            throw new IllegalStateException("winners.csv was not imported");
        }
    }

    private void edition(CSVRecord row) {
        editions.putOnRecord(new PastEdition(row.get("scheme"), row.get("version"), Integer.parseInt(row.get("number")),
                Integer.parseInt(row.get("year")), row.get("name"), LocalDate.parse(row.get("closed_on"))));
    }

    private void grant(CSVRecord row, PartyId party) {
        var day = LocalDate.parse(row.get("awarded_on"));
        var sheet = parties.read(party);
        var kind = sheet.kind() == PartyKind.ORGANISATION ? AwardeeKind.ORGANISATION : AwardeeKind.INDIVIDUAL;
        var title = Title.of(regulations.inForce(row.get("scheme"), day), row.get("tier"));
        honours.recordHistoric(new HistoricGrant(new Honoured(party, sheet.name(), kind), title, Integer.valueOf(row.get("number")),
                Integer.parseInt(row.get("year")), day, row.get("document"), ""));
    }

    private void sanction(CSVRecord row, PartyId party) {
        var title = honours.titles(List.of(party)).stream()
                .filter(each -> each.row().scheme().equals(row.get("scheme")) && each.row().tier().equals(row.get("tier"))).findFirst();
        var following = supervision.decide(new NewSanction(party, parties.read(party).name(),
                title.map(each -> new GrantId(each.row().id())).orElse(null), row.get("scheme"), row.get("ground"),
                title.map(each -> each.row().awardedOn()).orElse(null), LocalDate.parse(row.get("happened")),
                LocalDate.parse(row.get("decided_on")), row.get("document"), row.get("reason")));
        if (!(following.finding().answer() instanceof Answer.Met)) throw new IllegalStateException("no sanction: " + following.finding());
    }
}
