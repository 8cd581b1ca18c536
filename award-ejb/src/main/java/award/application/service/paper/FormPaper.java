package award.application.service.paper;

import static award.application.service.paper.PaperWords.say;

import award.application.ApplicationSheet;
import award.application.form.FilledForm;
import award.document.Block;
import award.document.Document;
import award.document.Form;
import award.document.Heading;
import award.document.Origin;
import award.document.PageBreak;
import award.document.Paragraph;
import award.document.Space;
import award.document.Style;
import award.document.Text;
import award.edition.EditionSheet;
import award.scheme.rule.FormBlock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The printed form of one application (申报表): a cover, every block in the order of the regulation, places for opinions and stamps.
record FormPaper(ApplicationSheet sheet, EditionSheet edition, FilledForm filled, LocalDate printedOn) {

    private static final Style HEADLINE = Style.COVER.sized(26, 42);
    private static final Style LINE = Style.FLUSH.sized(16, 36).indented(3, 3);

    Document compose() {
        var blocks = new ArrayList<Block>(cover());
        var shown = filled.form().blocks();
        IntStream.range(0, shown.size()).forEach(place -> {
            if (firstOpinion(shown, place)) blocks.add(new PageBreak());
            blocks.addAll(block(place + 1, shown.get(place)));
        });
        return Document.of(title(), new Origin(sheet.name(), sheet.moves().getLast().at(), sheet.id().toString())).addAll(blocks);
    }

    private String title() {
        return filled.form().rule().name();
    }

    private List<Block> cover() {
        var submitted = sheet.submittedAt().isPresent()
                ? say("cover.receipt", sheet.number())
                : say("cover.draft");
        return List.of(new Space(4), new Paragraph(Text.of(title()), HEADLINE), new Space(1), Paragraph.centred(edition.name()), new Space(4),
                line("cover.applicant", sheet.name()), line("cover.kind", say("kind." + sheet.kind().name())), line("cover.recommender", ""), line("cover.applied", sheet.appliedOn().map(PaperWords::day).orElse("")),
                line("cover.date", PaperWords.day(printedOn)), line("cover.state", submitted), new Space(3), noFee(), new PageBreak());
    }

    private static Paragraph line(String label, String value) {
        var text = Text.of(say(label));
        return new Paragraph(value.isEmpty() ? text.blank(12) : text.and(value), LINE);
    }

    /// What the regulation says of fees, with its article.
    private Paragraph noFee() {
        var regulation = edition.regulation();
        return new Paragraph(Text.of(regulation.rules().fees().stream().findFirst()
                .map(fee -> say("noFee", regulation.title(), regulation.label(fee.clause())))
                .orElseGet(() -> say("noFeePlain"))), Style.NOTE);
    }

    private static boolean firstOpinion(List<FormBlock> shown, int place) {
        return shown.get(place) instanceof FormBlock.Opinion && !(shown.get(place - 1) instanceof FormBlock.Opinion);
    }

    List<Block> block(int number, FormBlock block) {
        var heading = Heading.numbered(1, number, block.name());
        var tables = new FormTables(filled);
        return switch (block) {
            case FormBlock.Register register -> List.of(heading, tables.fields(register));
            case FormBlock.Lines lines -> List.of(heading, tables.lines(lines));
            case FormBlock.Figures figures -> List.of(heading, tables.figures(figures));
            case FormBlock.Essay essay -> headed(heading, paragraphs(filled.told(essay.key())));
            case FormBlock.SelfAssessment self -> headed(heading, items(self));
            case FormBlock.Evidence evidence -> List.of(heading, tables.proofs(evidence));
            case FormBlock.Commitment commitment -> headed(heading, commitment(commitment));
            case FormBlock.Opinion opinion -> List.of(tables.opinion(opinion));
        };
    }

    private static List<Block> headed(Heading heading, List<? extends Block> blocks) {
        var all = new ArrayList<Block>();
        all.add(heading);
        all.addAll(blocks);
        return all;
    }

    static List<Paragraph> paragraphs(String told) {
        return told.isBlank() ? List.of(Paragraph.of(say("blank"))) : told.lines().filter(line -> !line.isBlank()).map(String::strip).map(Paragraph::of).toList();
    }

    private List<Block> items(FormBlock.SelfAssessment self) {
        var blocks = new ArrayList<Block>();
        filled.form().items().forEach(item -> {
            blocks.add(new Heading(2, say("item", item.number(), item.name(), item.points())));
            blocks.addAll(paragraphs(filled.told(self.key() + "." + item.number())));
        });
        return blocks;
    }

    private List<Block> commitment(FormBlock.Commitment commitment) {
        var blocks = new ArrayList<Block>();
        IntStream.range(0, commitment.pledges().size()).forEach(place -> blocks.add(Paragraph.of(Text.EMPTY
                .box(filled.told(commitment.key() + "." + (place + 1)).equals("true")).and(commitment.pledges().get(place)))));
        blocks.add(Form.of(Form.Line.of(Form.Field.of(say("sign.person"), ""), Form.Field.of(say("sign.date"), "")).tall(14)));
        return blocks;
    }
}
