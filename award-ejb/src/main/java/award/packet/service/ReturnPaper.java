package award.packet.service;

import static award.packet.service.PaperWords.say;

import award.committee.MeetingSheet;
import award.document.Cell;
import award.document.Column;
import award.document.Document;
import award.document.Origin;
import award.document.Paragraph;
import award.document.Row;
import award.document.Table;
import award.document.Title;
import award.packet.CopyRow;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// The list of copies, to be signed when they are handed out and come back (材料发放收回登记表).
record ReturnPaper(MeetingSheet meeting, List<CopyRow> copies) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final double ROW_TO_SIGN = 11;

    Document list() {
        var columns = List.of(Column.centred(1.4), Column.centred(2.2), Column.centred(2.8), Column.centred(2.2), Column.centred(2.8), Column.centred(2.2));
        var head = Row.of(say("return.number"), say("return.holder"), say("return.out"), say("return.sign"), say("return.back"), say("return.sign"));
        var origin = new Origin(meeting.bodyName(), meeting.startsAt().atZone(BEIJING).toInstant(), meeting.id().toString());
        return Document.of(say("return.name"), origin).add(
                new Title(say("return.name")),
                Paragraph.centred(meeting.title()),
                Table.of(columns, head).addAll(copies.stream().map(ReturnPaper::row).toList()),
                Paragraph.note(say("return.note", copies.size())));
    }

    private static Row row(CopyRow copy) {
        return Row.of(Cell.of(say("copy.number", copy.number())), Cell.of(copy.holder()), Cell.of(moment(copy.handedAt())), Cell.of(""),
                Cell.of(moment(copy.backAt())), Cell.of("")).tall(ROW_TO_SIGN);
    }

    private static String moment(Instant moment) {
        return moment == null ? "" : PaperWords.moment(moment);
    }
}
