package award.document.template;

import award.document.Attachments;
import award.document.Block;
import award.document.Cell;
import award.document.Heading;
import award.document.Paragraph;
import award.document.Row;
import award.document.Table;
import award.document.Text;
import award.document.Title;
import java.util.stream.Collectors;

/// What a block says in a letter, whose page brings head, title and signature itself.
final class PlainText {

    private PlainText() {}

    static String of(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.text().plain();
            case Heading heading -> heading.text();
            case Title title -> "";
            case Attachments note -> note.label() + String.join(" ", note.names());
            case Table table -> table.rows().stream().map(PlainText::of).collect(Collectors.joining("\n"));
            default -> "";
        };
    }

    private static String of(Row row) {
        return row.cells().stream().map(PlainText::of).collect(Collectors.joining("\u3000"));
    }

    private static String of(Cell cell) {
        return cell.paragraphs().stream().map(Text::plain).collect(Collectors.joining(" "));
    }
}
