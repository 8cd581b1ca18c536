package award.document.template;

import award.document.Align;
import award.document.Attachments;
import award.document.Block;
import award.document.Code;
import award.document.Column;
import award.document.Face;
import award.document.Heading;
import award.document.PageBreak;
import award.document.Paragraph;
import award.document.RedHead;
import award.document.Row;
import award.document.Signature;
import award.document.Space;
import award.document.Stamp;
import award.document.Style;
import award.document.Table;
import award.document.Text;
import award.document.Title;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Makes the blocks of a part. A part whose text comes out empty makes none.
final class BlockMaker {

    /// Headings met so far, by level.
    private final int[] counts = new int[5];

    List<? extends Block> make(Part part, Scope scope) {
        return switch (part.shape()) {
            case RED_HEAD -> told(part, Setting.TEXT, scope).map(issuer -> new RedHead(issuer, say(part, Setting.NUMBER, scope))).toList();
            case TITLE -> told(part, Setting.TEXT, scope).map(Title::new).toList();
            case HEADING -> told(part, Setting.TEXT, scope).map(text -> heading(part, text)).toList();
            case PARAGRAPH -> say(part, Setting.TEXT, scope).lines().filter(line -> !line.isBlank())
                    .map(line -> new Paragraph(Text.of(line), style(part.get(Setting.LOOK)))).toList();
            case TABLE -> table(part, scope);
            case ATTACHMENTS -> some(Filling.lines(part.get(Setting.TEXT), scope)).map(names -> new Attachments(say(part, Setting.LABEL, scope), names)).toList();
            case SIGNATURE -> some(Filling.lines(part.get(Setting.TEXT), scope)).map(issuers -> new Signature(issuers, say(part, Setting.DATE, scope),
                    part.is(Setting.SEALED) ? Signature.Sealing.SEALED : Signature.Sealing.UNSEALED)).toList();
            case STAMP -> List.of(stamp(part, scope));
            case CODE -> told(part, Setting.TEXT, scope).map(content -> new Code(content, part.measure(Setting.SIZE),
                    Align.valueOf(part.get(Setting.ALIGN).toUpperCase(Locale.ROOT)), say(part, Setting.CAPTION, scope))).toList();
            case SPACE -> List.of(new Space(part.measure(Setting.LINES)));
            case PAGE_BREAK -> List.of(new PageBreak());
            case INSERT -> scope.value(part.get(Setting.FIELD)).orElse(null) instanceof Value.Made(var blocks) ? blocks : List.of();
        };
    }

    private Heading heading(Part part, String text) {
        int level = Integer.parseInt(part.get(Setting.LEVEL));
        if (!part.is(Setting.NUMBERED)) return new Heading(level, text);
        counts[level]++;
        Arrays.fill(counts, level + 1, counts.length, 0);
        return Heading.numbered(level, counts[level], text);
    }

    private static List<Table> table(Part part, Scope scope) {
        var label = part.get(Setting.FIELD);
        if (!(scope.value(label).orElse(null) instanceof Value.Rows(var rows)) || rows.isEmpty()) return List.of();
        var field = scope.field(label).orElseThrow();
        var columns = part.columns().stream().map(column -> new Column(column.share(), column.align())).toList();
        var table = Table.of(columns, Row.of(part.columns().stream().map(column -> Filling.write(Gaps.in(column.head()), scope)).toArray(String[]::new)));
        for (int at = 0; at < rows.size(); at++) {
            var row = scope.row(field, rows.get(at), at + 1);
            table = table.add(Row.of(part.columns().stream().map(column -> Filling.write(Gaps.in(column.text()), row)).toArray(String[]::new)));
        }
        return List.of(table);
    }

    private static Stamp stamp(Part part, Scope scope) {
        return new Stamp(say(part, Setting.LABEL, scope), Filling.lines(part.get(Setting.TEXT), scope).stream().map(Text::of).toList(),
                Filling.lines(part.get(Setting.CLOSING), scope), part.measure(Setting.HEIGHT));
    }

    private static Style style(String look) {
        return switch (look) {
            case "flush" -> Style.FLUSH;
            case "centred" -> Style.FLUSH.aligned(Align.CENTRE);
            case "right" -> Style.FLUSH.aligned(Align.RIGHT);
            case "note" -> Style.NOTE;
            case "quote" -> Style.BODY.in(Face.KAI);
            case "cover" -> Style.COVER;
            default -> Style.BODY;
        };
    }

    private static Stream<String> told(Part part, Setting setting, Scope scope) {
        return Stream.of(say(part, setting, scope)).filter(text -> !text.isBlank());
    }

    private static Stream<List<String>> some(List<String> lines) {
        return Stream.of(lines).filter(all -> !all.isEmpty());
    }

    private static String say(Part part, Setting setting, Scope scope) {
        return Filling.write(Gaps.in(part.get(setting)), scope);
    }
}
