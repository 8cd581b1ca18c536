package award.packet.service;

import static award.packet.service.PaperWords.say;

import award.document.Block;
import award.document.Cell;
import award.document.Document;
import award.document.Heading;
import award.document.Packet;
import award.document.Packet.Part;
import award.document.Paragraph;
import award.document.Row;
import award.document.Space;
import award.document.Table;
import award.document.Text;
import award.document.Title;
import award.packet.CopyHolder;
import award.packet.CopyHolder.Withheld;
import award.packet.KeptPacket;
import award.packet.PartKey;
import award.packet.PartKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Keeps from a holder what is not for it (扣留): whole parts about candidates it is recused from, and their lines in lists that name all
/// candidates; and what applicants marked as trade secrets. Page numbers stay those of every other copy.
record Withholding(KeptPacket kept, CopyHolder holder) {

    /// Papers that speak of all candidates, line by line.
    private static final Set<PartKind> LISTS = EnumSet.of(PartKind.RANKING, PartKind.OBJECTIONS, PartKind.REPORT);

    Packet applied(Packet packet) {
        var hidden = kept.candidates().stream().filter(candidate -> holder.recused().contains(candidate.id())).map(KeptPacket.Candidate::name)
                .collect(Collectors.toSet());
        var parts = packet.parts().stream().map(part -> applied(part, hidden)).toList();
        return new Packet(packet.cover(), packet.contentsTitle(), parts, packet.copy(), packet.numbering());
    }

    private Part applied(Part part, Set<String> hidden) {
        var key = PartKey.parse(part.key());
        var reason = holder.withholds(key);
        if (reason != Withheld.NOTHING) return part.withholding(notice(part.matter().name(), reason));
        if (hidden.isEmpty() || !LISTS.contains(key.kind()) || !(part.matter() instanceof Document paper)) return part;
        var masked = masked(paper, hidden);
        return masked.equals(paper) ? part : part.withholding(masked);
    }

    private Document notice(String name, Withheld reason) {
        return Document.of(name, kept.cover().origin()).add(new Space(6), new Title(name), Paragraph.centred(PaperWords.name("withheld", reason)));
    }

    private static Document masked(Document paper, Set<String> hidden) {
        return new Document(paper.name(), paper.origin(), paper.master(), paper.blocks().stream().map(block -> masked(block, hidden)).toList());
    }

    private static Block masked(Block block, Set<String> hidden) {
        return switch (block) {
            case Table table -> new Table(table.columns(), table.heads(), table.rows().stream().map(row -> names(row, hidden) ? masked(row) : row).toList(),
                    table.borders(), table.text());
            case Paragraph paragraph when names(paragraph.text().plain(), hidden) -> new Paragraph(Text.of(say("withheld.line")), paragraph.style());
            case Heading heading when names(heading.text(), hidden) -> new Heading(heading.level(), say("withheld.line"));
            default -> block;
        };
    }

    private static boolean names(Row row, Set<String> hidden) {
        return row.cells().stream().flatMap(cell -> cell.paragraphs().stream()).anyMatch(text -> names(text.plain(), hidden));
    }

    private static boolean names(String text, Set<String> hidden) {
        return hidden.stream().anyMatch(text::contains);
    }

    private static Row masked(Row row) {
        var cells = row.cells().stream().map(cell -> new Cell(List.of(Text.of(say("withheld.cell"))), cell.span(), cell.align(), cell.face())).toList();
        return new Row(cells, row.least());
    }
}
