package award.committee.service.paper;

import static award.committee.service.paper.PaperWords.day;
import static award.committee.service.paper.PaperWords.say;

import award.ballot.PollSheet;
import award.committee.MeetingSheet;
import award.committee.Resolved;
import award.scheme.Regulation;
import award.scheme.rule.Stage;
import java.util.ArrayList;
import java.util.stream.Collectors;

/// A resolution as it follows from what is on record: by which article, who came through the vote, or that the report was accepted.
public record ResolutionDraft(MeetingSheet meeting, Regulation regulation) {

    /// @param key of the stage that waits for it; empty for none
    public Resolved write(String key) {
        var stage = regulation.rules().path().stream().filter(each -> each.key().equals(key)).findFirst();
        var title = stage.map(each -> say("resolution.title", each.name())).orElseGet(() -> say("resolution.title", meeting.title()));
        return new Resolved(title, stage.map(this::words).orElse(""), key, meeting.startsAt().toLocalDate());
    }

    private String words(Stage stage) {
        var lines = new ArrayList<String>();
        lines.add(say("resolution.opening", day(meeting.startsAt().toLocalDate()), meeting.bodyName(), meeting.title(), regulation.title(), regulation.label(stage.clause())));
        var counted = meeting.polls().stream().filter(PollSheet::counted).filter(poll -> meeting.items().stream()
                .anyMatch(item -> item.stage().equals(stage.key()) && item.tier().equals(poll.tier().key()))).toList();
        for (int place = 0; place < counted.size(); place++) lines.add(passed(place + 1, counted.get(place)));
        if (counted.isEmpty()) lines.add(say("resolution.accepted", stage.name()));
        return String.join("\n", lines);
    }

    private static String passed(int place, PollSheet poll) {
        if (poll.passed().isEmpty()) return say("resolution.nobody", place, poll.tier().name());
        var names = poll.passed().stream().map(votes -> votes.name()).collect(Collectors.joining(say("and")));
        return say("resolution.passed", place, names, poll.passed().size(), poll.tier().name());
    }
}
