package award.packet.service;

import static award.packet.service.PaperWords.say;

import award.document.Block;
import award.document.Column;
import award.document.Document;
import award.document.Heading;
import award.document.Paragraph;
import award.document.Row;
import award.document.Space;
import award.document.Style;
import award.document.Table;
import award.document.Title;
import award.publicity.Inquiry;
import award.publicity.NoticeRow;
import award.publicity.ObjectionReport;
import java.util.ArrayList;
import java.util.List;

/// The report on objections and how they were handled (异议及处理情况): each list that was published, each objection in a table, then one by one.
record ObjectionPapers(MeetingFile file) {

    private static final Style SMALL = Style.CELL.sized(10.5, 15);

    Document report() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Title(say("objections.title")));
        blocks.add(Heading.numbered(1, 1, say("objections.notices")));
        file.notices().forEach(notice -> blocks.add(Paragraph.of(notice(notice))));
        blocks.add(Heading.numbered(1, 2, say("objections.received")));
        if (file.objections().isEmpty()) {
            blocks.add(Paragraph.of(say("objections.none")));
        } else {
            blocks.add(Paragraph.of(say("objections.sum", file.objections().size())));
            blocks.add(table());
            blocks.add(new Space(1));
            handling(blocks);
        }
        return Document.of(say("objections.name"), file.origin()).addAll(blocks);
    }

    private static String notice(NoticeRow notice) {
        return say(notice.stands() ? "objections.notice" : "objections.noticeEnded", notice.list(), PaperWords.day(notice.publishedOn()), PaperWords.day(notice.lastDay()));
    }

    private Table table() {
        var columns = List.of(Column.centred(2), Column.left(3), Column.left(4), Column.centred(2.2), Column.centred(2), Column.centred(2));
        var head = Row.of(say("objections.number"), say("objections.list"), say("objections.against"), say("objections.on"), say("objections.channel"),
                say("objections.outcome"));
        return Table.of(columns, head).styled(SMALL).addAll(file.objections().stream().map(each -> Row.of(each.number(), each.list(), against(each),
                PaperWords.day(each.receivedOn()), PaperWords.name("channel", each.channel()), PaperWords.name("objection", each.state()))).toList());
    }

    private static String against(ObjectionReport each) {
        return each.against().isBlank() ? say("objections.whole") : each.against();
    }

    private void handling(List<Block> blocks) {
        blocks.add(Heading.numbered(1, 3, say("objections.handling")));
        int number = 0;
        for (var each : file.objections()) {
            blocks.add(Heading.numbered(2, ++number, say("objections.each", each.number(), against(each))));
            blocks.add(Paragraph.of(say("objections.facts", each.facts())));
            each.inquiries().forEach(inquiry -> blocks.add(Paragraph.of(inquiry(inquiry))));
            blocks.add(Paragraph.of(conclusion(each)));
        }
    }

    private static String inquiry(Inquiry inquiry) {
        return inquiry.isDone()
                ? say("objections.inquiry", PaperWords.day(inquiry.askedOn()), inquiry.body(), inquiry.what(), PaperWords.day(inquiry.doneOn()), inquiry.result())
                : say("objections.inquiryOpen", PaperWords.day(inquiry.askedOn()), inquiry.body(), inquiry.what());
    }

    private static String conclusion(ObjectionReport each) {
        if (each.conclusion() != null) {
            var document = each.conclusion().document().isBlank() ? "" : say("objections.document", each.conclusion().document());
            return say("objections.concluded", PaperWords.day(each.conclusion().decidedOn()), PaperWords.name("objection", each.state()), document, each.conclusion().reason());
        }
        return each.dueOn() == null ? say("objections.waiting") : say("objections.verifying", PaperWords.day(each.dueOn()));
    }
}
