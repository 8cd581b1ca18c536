package award.packet;

import award.document.Attachments;
import award.document.Ballot;
import award.document.Block;
import award.document.Certificate;
import award.document.Code;
import award.document.Contents;
import award.document.Document;
import award.document.Enclosure;
import award.document.Form;
import award.document.Heading;
import award.document.Matter;
import award.document.PageBreak;
import award.document.Paragraph;
import award.document.RedHead;
import award.document.Row;
import award.document.ScoreProfile;
import award.document.Signature;
import award.document.Space;
import award.document.Stamp;
import award.document.Table;
import award.document.Text;
import award.document.Title;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a paper says, line by line, for setting two versions of it side by side. A row of a table is one line.
final class PaperText {

    private static final String BETWEEN = "　";

    private PaperText() {}

    static List<String> of(Matter matter) {
        return switch (matter) {
            case Document paper -> paper.blocks().stream().flatMap(PaperText::lines).filter(line -> !line.isBlank()).toList();
            case Enclosure file -> List.of(file.name() + BETWEEN + file.digest());
        };
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case RedHead head -> Stream.of(head.issuer(), head.number());
            case Title title -> title.text().lines();
            case Heading heading -> Stream.of(heading.text());
            case Paragraph paragraph -> Stream.of(paragraph.text().plain());
            case Attachments attachments -> attachments.names().stream();
            case Signature signature -> Stream.concat(signature.issuers().stream(), Stream.of(signature.date()));
            case Table table -> table.rows().stream().map(PaperText::row);
            case Form form -> form.lines().stream().flatMap(line -> line.fields().stream()).map(field -> field.label() + BETWEEN + words(field.value()));
            case Ballot ballot -> ballot.groups().stream().flatMap(group -> Stream.concat(Stream.of(group.title()), group.candidates().stream()));
            case ScoreProfile profile -> profile.bars().stream().map(bar -> bar.label() + BETWEEN + bar.reached());
            case Stamp stamp -> Stream.of(stamp.label(), words(stamp.opinion()));
            case Code code -> Stream.of(code.caption());
            case Contents contents -> contents.entries().stream().map(Contents.Entry::name);
            case Certificate certificate -> Stream.concat(Stream.of(certificate.heading(), certificate.holder()), certificate.body().stream());
            case Space space -> Stream.empty();
            case PageBreak turn -> Stream.empty();
        };
    }

    private static String row(Row row) {
        return row.cells().stream().map(cell -> words(cell.paragraphs())).collect(Collectors.joining(BETWEEN));
    }

    private static String words(List<Text> paragraphs) {
        return paragraphs.stream().map(Text::plain).collect(Collectors.joining(BETWEEN));
    }
}
