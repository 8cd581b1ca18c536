package award.committee.service.paper;

import static award.committee.service.paper.PaperWords.say;

import award.committee.MeetingSheet;
import award.committee.MinutesSheet;
import award.document.Block;
import award.document.Document;
import award.document.Heading;
import award.document.Origin;
import award.document.Paragraph;
import award.document.RedHead;
import award.document.Signature;
import award.document.Title;
import java.util.ArrayList;
import java.util.regex.Pattern;

/// The minutes under their own head (纪要标志, GB/T 9704 10.3): the body's name and 会议纪要 in red, no number of a letter.
public record MinutesPaper(MeetingSheet meeting, MinutesSheet minutes) {

    /// A heading of the first level, as an office numbers it.
    private static final Pattern PART = Pattern.compile("^[一二三四五六七八九十]+、.{1,30}$");

    public Document compose(Origin origin) {
        var blocks = new ArrayList<Block>();
        blocks.add(new RedHead(say("minutes.head", meeting.bodyName()), ""));
        blocks.add(new Title(say("minutes.title", meeting.title())));
        if (minutes.approved().isEmpty()) blocks.add(Paragraph.centred(say("minutes.draft")));
        minutes.words().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> blocks.add(block(line)));
        minutes.approved().ifPresent(approval -> {
            blocks.add(Paragraph.of(say("minutes.approved", approval.by())));
            blocks.add(Signature.unsealed(say("issuer", meeting.bodyName()), PaperWords.day(approval.on())));
        });
        return Document.of(say("minutes.name"), origin).addAll(blocks);
    }

    private static Block block(String line) {
        return PART.matcher(line).matches() ? new Heading(1, line) : Paragraph.of(line);
    }
}
