package award.honour.web;

import static award.shared.Message.message;

import award.honour.ReviewedLine;
import award.honour.WinnersOutcome;
import award.party.PartyRow;
import award.shared.Message;
import java.util.List;

/// The outcome of one line of a list as the page says it.
///
/// @param tone      of the chip
/// @param answer    what the line comes to
/// @param reasons   why, one after the other
/// @param namesakes those a person must choose among; empty when there is nothing to choose
public record OutcomeLine(String tone, Message answer, List<Message> reasons, List<PartyRow> namesakes) {

    static OutcomeLine of(ReviewedLine line) {
        return switch (line.outcome()) {
            case WinnersOutcome.NewParty added -> new OutcomeLine("met", message("honour.import.newParty"), List.of(), List.of());
            case WinnersOutcome.Known known -> new OutcomeLine("met", message("honour.import.known"), said(known, line), List.of());
            case WinnersOutcome.Duplicate duplicate -> new OutcomeLine("waiting", message("honour.import.duplicate"),
                    List.of(duplicate.line() == 0 ? message("honour.import.onRecord") : message("honour.import.earlierLine", duplicate.line())),
                    List.of());
            case WinnersOutcome.Namesakes found -> new OutcomeLine("open", message("honour.import.namesakes"), List.of(), found.parties());
            case WinnersOutcome.Faulty faulty -> new OutcomeLine("unmet", message("honour.import.faulty"), faulty.reasons(), List.of());
        };
    }

    /// A name on record that differs from the list's is worth a look.
    private static List<Message> said(WinnersOutcome.Known known, ReviewedLine line) {
        return known.party().name().equals(line.line().holder().name())
                ? List.of() : List.of(message("honour.import.knownAs", known.party().name()));
    }
}
