package award.honour.service;

import award.honour.HistoricGrant;
import award.honour.Honoured;
import award.honour.ReviewedLine;
import award.honour.Title;
import award.honour.WinnersColumn;
import award.honour.WinnersLine;
import award.honour.WinnersOutcome;
import award.party.PartyId;
import award.scheme.rule.AwardeeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/// Enters the reviewed lines of a list of past winners: first the holders nobody knew, then the honours.
@ApplicationScoped
class WinnersEntry {

    @Inject HonourRegister register;
    @Inject NewHolders holders;

    void enter(List<ReviewedLine> lines) {
        var entered = holders.enter(lines.stream()
                .filter(line -> line.outcome() instanceof WinnersOutcome.NewParty).map(ReviewedLine::line).toList());
        for (var reviewed : lines) {
            switch (reviewed.outcome()) {
                case WinnersOutcome.NewParty added -> enter(reviewed.line(), entered.get(NewHolders.key(reviewed.line().holder())));
                case WinnersOutcome.Known known -> enter(reviewed.line(), known.party().id());
                case WinnersOutcome.Duplicate duplicate -> { }
                case WinnersOutcome.Namesakes undecided -> throw new IllegalStateException("undecided: line " + reviewed.number());
                case WinnersOutcome.Faulty faulty -> throw new IllegalStateException("faulty: line " + reviewed.number());
            }
        }
    }

    private void enter(WinnersLine line, PartyId holder) {
        var title = WinnersReview.TITLES.find(line.cell(WinnersColumn.AWARD), line.cell(WinnersColumn.JURISDICTION)).orElseThrow();
        register.recordHistoric(new HistoricGrant(
                new Honoured(holder, line.holder().name(), line.isPersons() ? AwardeeKind.INDIVIDUAL : AwardeeKind.ORGANISATION), title,
                line.edition().orElse(null), line.year().orElseThrow(), line.awardedOn().orElse(null),
                line.cell(WinnersColumn.DOCUMENT), line.cell(WinnersColumn.SOURCE)));
    }
}
