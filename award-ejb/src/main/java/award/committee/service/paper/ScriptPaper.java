package award.committee.service.paper;

import static award.committee.service.paper.PaperWords.name;
import static award.committee.service.paper.PaperWords.names;
import static award.committee.service.paper.PaperWords.say;

import award.committee.AgendaItem;
import award.committee.Attendance;
import award.committee.ItemKind;
import award.committee.MeetingSheet;
import award.committee.Member;
import award.document.Block;
import award.document.Document;
import award.document.Heading;
import award.document.Origin;
import award.document.Paragraph;
import award.document.Title;
import award.scheme.Regulation;
import award.scheme.rule.Vote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The chair's script (主持词): what is said from the opening to the close, item by item, who goes out and who is called back, by which
/// rule is voted.
public record ScriptPaper(MeetingSheet meeting, Regulation regulation) {

    public Document compose(Origin origin) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Title(say("script.title", meeting.title())));
        blocks.add(Paragraph.centred(say("script.when", PaperWords.moment(meeting.startsAt()), meeting.place())));
        blocks.add(Paragraph.of(say("script.welcome", meeting.title(), meeting.turnout().all())));
        quorum().ifPresent(words -> blocks.add(Paragraph.of(words)));
        blocks.add(Paragraph.of(say("script.discipline")));
        var items = meeting.items();
        for (int place = 0; place < items.size(); place++) {
            blocks.add(Heading.numbered(1, place + 1, items.get(place).title()));
            walks(place).forEach(words -> blocks.add(Paragraph.of(words)));
            blocks.add(Paragraph.of(words(items.get(place))));
        }
        if (!items.isEmpty() && !meeting.outside(items.getLast()).isEmpty()) blocks.add(Paragraph.of(say("script.back", names(members(meeting.outside(items.getLast()))))));
        blocks.add(Paragraph.of(say("script.close")));
        return Document.of(say("script.name"), origin).addAll(blocks);
    }

    private Optional<String> quorum() {
        return meeting.quorum().flatMap(finding -> regulation.rules().bodies().stream().flatMap(body -> body.quorum().stream())
                .filter(each -> each.clause().equals(finding.clause())).findFirst())
                .map(quorum -> say("script.quorum", quorum.share().votesNeeded(meeting.turnout().all()), regulation.title(), regulation.label(quorum.clause())));
    }

    /// Who goes out and who is called back before an item.
    private List<String> walks(int place) {
        var out = meeting.outside(meeting.items().get(place));
        var before = place == 0 ? Set.<Integer>of() : meeting.outside(meeting.items().get(place - 1));
        var lines = new ArrayList<String>();
        var back = without(before, out);
        var leaving = without(out, before);
        if (!back.isEmpty()) lines.add(say("script.back", names(members(back))));
        if (!leaving.isEmpty()) lines.add(say("script.out", names(members(leaving))));
        return lines;
    }

    private String words(AgendaItem item) {
        var vote = item.kind() == ItemKind.VOTE ? regulation.rules().voteOn(item.tier()) : Optional.<Vote>empty();
        return vote.map(rule -> say("script.vote", name("method", rule.method()), name("base", rule.base()), rule.threshold().denominator(), rule.threshold().numerator(),
                        name("reach", rule.threshold().reach()), regulation.label(rule.clause())))
                .orElseGet(() -> name("script.item", item.kind()));
    }

    private List<Member> members(Set<Integer> seats) {
        return meeting.attendance().stream().map(Attendance::member).filter(member -> seats.contains(member.seat())).toList();
    }

    private static Set<Integer> without(Set<Integer> some, Set<Integer> others) {
        var rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
