package award.committee.service.paper;

import static award.committee.service.paper.PaperWords.say;

import award.committee.MeetingSheet;
import award.committee.ResolutionSheet;
import award.document.Block;
import award.document.Document;
import award.document.Origin;
import award.document.Paragraph;
import award.document.RedHead;
import award.document.Signature;
import award.document.Title;
import java.util.ArrayList;

/// A resolution in the official layout: red head with its number, text, the body and the day.
public record ResolutionPaper(MeetingSheet meeting, ResolutionSheet resolution) {

    public Document compose(Origin origin) {
        var blocks = new ArrayList<Block>();
        blocks.add(new RedHead(say("resolution.head", meeting.bodyName()), MinutesDraft.number(resolution)));
        blocks.add(new Title(resolution.title()));
        resolution.words().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> blocks.add(Paragraph.of(line)));
        blocks.add(Signature.sealed(meeting.bodyName(), PaperWords.day(resolution.on())));
        return Document.of(say("resolution.name"), origin).addAll(blocks);
    }
}
