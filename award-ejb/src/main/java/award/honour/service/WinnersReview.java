package award.honour.service;

import static award.shared.Message.message;
import static java.util.stream.Collectors.toMap;

import award.honour.KnownTitles;
import award.honour.NamesakeChoice;
import award.honour.ReviewedLine;
import award.honour.Title;
import award.honour.WinnersColumn;
import award.honour.WinnersHeading;
import award.honour.WinnersLine;
import award.honour.WinnersOutcome;
import award.honour.WinnersReport;
import award.honour.store.Grants;
import award.party.PartyRow;
import award.party.Recognition;
import award.party.service.PartyRecognition;
import award.party.service.TableFile;
import award.scheme.ShippedRegulations;
import award.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Goes through a list of past winners line by line: is it understood, who is meant, is it on record already.
@ApplicationScoped
class WinnersReview {

    static final KnownTitles TITLES = new KnownTitles(ShippedRegulations.all());

    @Inject PartyRecognition recognition;
    @Inject Grants grants;

    WinnersReport review(TableFile.Sound table, List<NamesakeChoice> choices) {
        var heading = WinnersHeading.read(table.header());
        if (!heading.missing().isEmpty()) return new WinnersReport.Unusable(heading.missing());
        var lines = table.rows().stream().map(row -> heading.line(row.number(), row.cells())).toList();
        var recognised = recognition.recognise(lines.stream().map(WinnersLine::holder).toList());
        var chosen = choices.stream().collect(toMap(NamesakeChoice::line, choice -> choice, (first, second) -> second));
        var reviewed = new ArrayList<ReviewedLine>();
        var seen = new HashMap<Claim, Integer>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            reviewed.add(new ReviewedLine(line, outcome(line, recognised.get(i), Optional.ofNullable(chosen.get(line.number())), seen)));
        }
        return new WinnersReport.Reviewed(table.form(), reviewed, false);
    }

    private WinnersOutcome outcome(
            WinnersLine line, Recognition recognised, Optional<NamesakeChoice> choice, Map<Claim, Integer> seen) {
        var title = TITLES.find(line.cell(WinnersColumn.AWARD), line.cell(WinnersColumn.JURISDICTION));
        var faults = faults(line, title, recognised);
        if (!faults.isEmpty()) return new WinnersOutcome.Faulty(faults);
        var outcome = meant(recognised, choice);
        var earlier = seen.putIfAbsent(Claim.of(line, title.orElseThrow(), outcome), line.number());
        if (earlier != null) return new WinnersOutcome.Duplicate(earlier);
        return onRecord(line, title.orElseThrow(), outcome) ? new WinnersOutcome.Duplicate(0) : outcome;
    }

    private static WinnersOutcome meant(Recognition recognised, Optional<NamesakeChoice> choice) {
        return switch (recognised) {
            case Recognition.Stranger stranger -> new WinnersOutcome.NewParty();
            case Recognition.ByCode known -> new WinnersOutcome.Known(known.party());
            case Recognition.ByName named -> choice.map(said -> chosen(named.namesakes(), said))
                    .orElseGet(() -> new WinnersOutcome.Namesakes(named.namesakes()));
            case Recognition.WrongCode wrong -> throw new IllegalStateException("a wrong code is a fault");
        };
    }

    private static WinnersOutcome chosen(List<PartyRow> namesakes, NamesakeChoice choice) {
        if (choice.party() == null) return new WinnersOutcome.NewParty();
        return namesakes.stream().filter(party -> party.id().equals(choice.party())).findFirst()
                .<WinnersOutcome>map(WinnersOutcome.Known::new)
                .orElseGet(() -> new WinnersOutcome.Namesakes(namesakes));
    }

    /// A namesake that holds this very honour already is the one who is meant.
    private boolean onRecord(WinnersLine line, Title title, WinnersOutcome outcome) {
        var holders = switch (outcome) {
            case WinnersOutcome.Known known -> List.of(known.party());
            case WinnersOutcome.Namesakes undecided -> undecided.parties();
            case WinnersOutcome.NewParty added -> List.<PartyRow>of();
            case WinnersOutcome.Duplicate duplicate -> List.<PartyRow>of();
            case WinnersOutcome.Faulty faulty -> List.<PartyRow>of();
        };
        return holders.stream().anyMatch(holder -> grants.recorded(holder.id(), title, line.year().orElseThrow()).isPresent());
    }

    private static List<Message> faults(WinnersLine line, Optional<Title> title, Recognition recognised) {
        return Stream.of(
                fault(line.holder().name().isEmpty(), "honour.import.holderMissing"),
                recognised instanceof Recognition.WrongCode wrong
                        ? Optional.of(message("honour.import.wrongCode", line.cell(WinnersColumn.CODE), Message.name(wrong.fault())))
                        : Optional.<Message>empty(),
                fault(title.isEmpty(), "honour.import.unknownAward", line.cell(WinnersColumn.AWARD)),
                fault(line.hasUnreadableEdition(), "honour.import.unreadableEdition", line.cell(WinnersColumn.EDITION)),
                fault(!line.cell(WinnersColumn.AWARDED_ON).isEmpty() && line.awardedOn().isEmpty(),
                        "honour.import.unreadableDay", line.cell(WinnersColumn.AWARDED_ON)),
                fault(line.year().isEmpty(), "honour.import.unreadableYear", line.cell(WinnersColumn.YEAR)))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<Message> fault(boolean wrong, String key, Object... args) {
        return wrong ? Optional.of(message(key, args)) : Optional.empty();
    }

    /// What makes two lines say the same: who, what, when.
    private record Claim(String holder, String scheme, String tier, int year) {

        static Claim of(WinnersLine line, Title title, WinnersOutcome outcome) {
            var holder = outcome instanceof WinnersOutcome.Known known ? known.party().id().toString() : NewHolders.key(line.holder());
            return new Claim(holder, title.scheme(), title.tier(), line.year().orElseThrow());
        }
    }
}
