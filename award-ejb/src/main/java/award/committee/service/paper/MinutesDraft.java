package award.committee.service.paper;

import static award.committee.service.paper.PaperWords.name;
import static award.committee.service.paper.PaperWords.names;
import static award.committee.service.paper.PaperWords.say;

import award.ballot.PollSheet;
import award.ballot.VoteCount;
import award.committee.AgendaItem;
import award.committee.Attendance;
import award.committee.Guest;
import award.committee.MeetingSheet;
import award.committee.Member;
import award.committee.Presence;
import award.committee.Recusal;
import award.committee.RecusalState;
import award.committee.ResolutionSheet;
import award.scheme.Regulation;
import award.shared.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The minutes as they follow from what is on record, with every number: who was called, who came, what was dealt with and who kept
/// away, how it was voted and what was needed, what was resolved. A paragraph a line.
public record MinutesDraft(MeetingSheet meeting, Regulation regulation, List<ResolutionSheet> resolutions) {

    public MinutesDraft {
        resolutions = List.copyOf(resolutions);
    }

    public String write() {
        var lines = new ArrayList<String>();
        lines.add(say("minutes.opening", PaperWords.moment(meeting.startsAt()), meeting.bodyName(), meeting.place(), meeting.title(), presiding()));
        lines.add(say("minutes.part.attendance"));
        lines.addAll(attendance());
        lines.add(say("minutes.part.items"));
        for (int place = 0; place < meeting.items().size(); place++) lines.add(item(place + 1, meeting.items().get(place)));
        var counted = meeting.polls().stream().filter(PollSheet::counted).toList();
        if (!counted.isEmpty()) lines.add(say("minutes.part.votes"));
        counted.forEach(poll -> lines.addAll(vote(poll)));
        if (!resolutions.isEmpty()) lines.add(say("minutes.part.resolutions"));
        resolutions.forEach(each -> lines.add(say("minutes.resolution", number(each), each.title())));
        return String.join("\n", lines);
    }

    static String number(ResolutionSheet resolution) {
        return say("resolution.number", resolution.mark(), resolution.year(), resolution.number());
    }

    private String presiding() {
        return meeting.attendance().stream().filter(each -> each.presence().votes()).map(each -> each.member().name()).findFirst().orElse("");
    }

    private List<String> attendance() {
        var turnout = meeting.turnout();
        var lines = new ArrayList<String>();
        lines.add(say("minutes.turnout", turnout.all(), turnout.came(), turnout.substituted(), turnout.leave(), turnout.recused(), turnout.absent(), turnout.left()));
        meeting.quorum().map(this::quorum).ifPresent(lines::add);
        for (var kind : List.of(Presence.PRESENT, Presence.SUBSTITUTED, Presence.LEAVE, Presence.RECUSED, Presence.LEFT, Presence.ABSENT)) {
            var there = meeting.attendance().stream().filter(each -> each.presence() == kind).toList();
            if (!there.isEmpty()) lines.add(say("minutes.who", name("presence", kind), there.stream().map(MinutesDraft::who).collect(Collectors.joining(say("and")))));
        }
        if (!meeting.guests().isEmpty()) lines.add(say("minutes.who", say("presence.guest"), meeting.guests().stream().map(MinutesDraft::who).collect(Collectors.joining(say("and")))));
        return lines;
    }

    private static String who(Attendance each) {
        if (each.presence() == Presence.LEFT && each.leftAt() != null) return say("minutes.left", each.member().name(), PaperWords.time(each.leftAt()));
        return each.substitute().isEmpty() ? each.member().name() : say("minutes.person", each.member().name(), each.substitute());
    }

    private static String who(Guest guest) {
        return guest.office().isEmpty() ? guest.name() : say("minutes.person", guest.name(), guest.office());
    }

    /// What was needed is read off the finding's own arithmetic.
    private String quorum(Finding finding) {
        var rule = regulation.rules().bodies().stream().flatMap(body -> body.quorum().stream()).filter(each -> each.clause().equals(finding.clause())).findFirst();
        return rule.map(quorum -> say("minutes.quorum", quorum.share().votesNeeded(meeting.turnout().all()), meeting.turnout().came(),
                regulation.title(), regulation.label(finding.clause()))).orElse("");
    }

    private String item(int place, AgendaItem item) {
        var kept = members(meeting.recusalsOf(item).stream().filter(recusal -> recusal.state() == RecusalState.ACCEPTED).toList());
        var line = say("minutes.item", place, item.title());
        return kept.isEmpty() ? line : line + say("minutes.keptAway", names(kept));
    }

    private List<Member> members(List<Recusal> recusals) {
        return recusals.stream().flatMap(recusal -> meeting.seat(recusal.seat()).stream()).map(Attendance::member).toList();
    }

    private List<String> vote(PollSheet poll) {
        var lines = new ArrayList<String>();
        var papers = poll.papers();
        var roll = poll.roll();
        lines.add(say("minutes.vote", poll.tier().name(), name("method", poll.method()), roll.all(), roll.voting(), roll.recused(), papers.issued(), papers.returned(),
                papers.valid(), papers.invalid(), regulation.label(poll.rule().clause())));
        for (var outcome : poll.outcome()) {
            var votes = outcome.votes();
            int needed = VoteCount.needed(poll.rule(), votes.tally(roll, papers));
            lines.add(say(outcome.passed() ? "minutes.passed" : "minutes.notPassed", votes.name(), votes.inFavour(), votes.against(), votes.abstained(), needed));
        }
        return lines;
    }
}
