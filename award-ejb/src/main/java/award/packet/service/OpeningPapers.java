package award.packet.service;

import static award.packet.service.PaperWords.say;

import award.committee.Attendance;
import award.committee.Presence;
import award.document.Align;
import award.document.Cell;
import award.document.Column;
import award.document.Document;
import award.document.Heading;
import award.document.Master;
import award.document.Paragraph;
import award.document.Row;
import award.document.Space;
import award.document.Style;
import award.document.Table;
import award.document.Text;
import award.document.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The papers that open a packet: cover, agenda, sign-in sheet, discipline and recusal.
record OpeningPapers(MeetingFile file) {

    private static final double ROW_TO_SIGN = 12;
    private static final int RULES = 5;

    Document cover() {
        return Document.of(say("cover.name"), file.origin()).on(Master.PORTRAIT.unnumbered()).add(
                new Space(4),
                new Paragraph(Text.of(file.meeting().title()), Style.TITLE),
                new Space(2),
                new Paragraph(Text.of(say("cover.kind")), Style.COVER),
                new Space(8),
                Paragraph.centred(PaperWords.moment(file.meeting().startsAt())),
                Paragraph.centred(file.meeting().place()),
                Paragraph.centred(say("cover.by", file.meeting().bodyName())));
    }

    Document agenda() {
        var meeting = file.meeting();
        var items = IntStream.range(0, meeting.agenda().size())
                .mapToObj(i -> Paragraph.of(say("agenda.item", i + 1, meeting.agenda().get(i)))).toList();
        return Document.of(say("agenda.name"), file.origin()).add(
                        new Title(say("agenda.name")),
                        Paragraph.flush(say("agenda.when", PaperWords.moment(meeting.startsAt()))),
                        Paragraph.flush(say("agenda.where", meeting.place())),
                        Paragraph.flush(say("agenda.who", meeting.bodyName(), meeting.turnout().all())),
                        Paragraph.flush(say("agenda.items")))
                .addAll(items);
    }

    Document signIn() {
        var columns = List.of(Column.centred(1), Column.centred(2), Column.left(5), Column.centred(2.2), Column.centred(2.4), Column.centred(3));
        var head = Row.of(say("signIn.number"), say("signIn.person"), say("signIn.office"), say("signIn.post"), say("signIn.presence"),
                say("signIn.signature"));
        var attendance = file.meeting().attendance();
        var rows = IntStream.range(0, attendance.size()).mapToObj(i -> seat(i + 1, attendance.get(i))).toList();
        var turnout = file.meeting().turnout();
        return Document.of(say("signIn.name"), file.origin()).add(
                new Title(say("signIn.name")),
                Table.of(columns, head).addAll(rows),
                Paragraph.note(say("signIn.sum", turnout.all(), turnout.leave(), turnout.recused(), turnout.substituted())));
    }

    private static Row seat(int number, Attendance each) {
        var member = each.member();
        var presence = PaperWords.name("presence", each.presence());
        var remark = each.substitute().isEmpty() ? presence : presence + "\n" + each.substitute();
        return Row.of(Cell.of(String.valueOf(number)), Cell.of(member.name()), Cell.of(member.office()).aligned(Align.LEFT),
                Cell.of(PaperWords.name("post", member.post())), Cell.of(remark), Cell.of("")).tall(ROW_TO_SIGN);
    }

    Document discipline() {
        var document = Document.of(say("discipline.name"), file.origin())
                .add(new Title(say("discipline.name")), Heading.numbered(1, 1, say("discipline.heading")));
        for (int i = 1; i <= RULES; i++) document = document.add(Heading.numbered(3, i, say("discipline." + i)));
        return document.add(Heading.numbered(1, 2, say("discipline.recusal"))).addAll(recused());
    }

    private List<Paragraph> recused() {
        var recused = new ArrayList<Paragraph>();
        for (var each : file.meeting().attendance()) {
            if (each.presence() != Presence.RECUSED) continue;
            recused.add(Paragraph.of(say("discipline.recused", each.member().name(), each.member().office(), each.substitute())));
        }
        return recused.isEmpty() ? List.of(Paragraph.of(say("discipline.nobody"))) : recused;
    }
}
