package award.packet.service;

import static award.packet.service.PaperWords.say;

import award.application.CandidacyId;
import award.application.CandidacyRow;
import award.document.Block;
import award.document.Column;
import award.document.Document;
import award.document.Form;
import award.document.Heading;
import award.document.Master;
import award.document.Paragraph;
import award.document.Row;
import award.document.ScoreProfile;
import award.document.ScoreProfile.Bar;
import award.document.Style;
import award.document.Table;
import award.document.Text;
import award.document.Title;
import award.review.Opinion;
import award.review.Ranking.Line;
import award.review.ReviewKind;
import award.review.Scoring;
import award.scheme.rule.Shortlist.Basis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The papers on the candidates: the list by score, and one page for each with its score profile.
record CandidatePapers(MeetingFile file) {

    private static final Style SMALL = Style.BODY.sized(14, 24);

    Document ranking() {
        var columns = List.of(Column.centred(1), Column.left(5), Column.left(4), Column.right(1.6), Column.right(1.6), Column.right(1.6));
        var head = Row.of(say("ranking.place"), say("ranking.candidate"), say("ranking.recommender"), say("ranking.document"), say("ranking.site"),
                say("ranking.score"));
        return Document.of(say("ranking.name"), file.origin()).on(Master.LANDSCAPE).add(
                new Title(file.editionName() + say("ranking.title")),
                Table.of(columns, head).addAll(file.candidates().stream().map(CandidatePapers::row).toList()),
                Paragraph.note(note()));
    }

    private static Row row(Line line) {
        return Row.of(String.valueOf(line.place()), line.candidate().name(), line.candidate().recommender(), points(line.document()),
                points(line.site()), points(line.score()));
    }

    private static String points(BigDecimal score) {
        return score == null ? "" : score.toPlainString();
    }

    private String note() {
        var rule = file.regulation().rules().shortlist().orElseThrow();
        var clause = file.regulation().label(rule.clause());
        var weights = file.ranking().weights();
        return rule.basis() == Basis.SITE
                ? say("ranking.noteSite", clause)
                : say("ranking.note", clause, weights.document(), weights.site());
    }

    Document sheet(Line line) {
        var candidate = line.candidate();
        var blocks = new ArrayList<Block>();
        blocks.add(new Title(candidate.name()));
        blocks.add(facts(line, candidate));
        profile(blocks, candidate.candidacy());
        opinion(blocks, file.opinions().getOrDefault(candidate.candidacy(), Opinion.NONE));
        return Document.of(candidate.name(), file.origin()).addAll(blocks);
    }

    private static Form facts(Line line, CandidacyRow candidate) {
        var marks = candidate.marks().isEmpty() ? say("candidate.none") : candidate.marks();
        return Form.of(
                Form.Line.of(field("candidate.number", String.valueOf(candidate.number())), field("candidate.kind", PaperWords.name("kind", candidate.kind()))),
                Form.Line.of(field("candidate.place", say("place", line.place())), field("candidate.score", say("points", points(line.score())))),
                Form.Line.of(field("candidate.applied", PaperWords.day(candidate.appliedOn())), field("candidate.recommender", candidate.recommender())),
                Form.Line.of(field("candidate.marks", marks)));
    }

    private static Form.Field field(String label, String value) {
        return Form.Field.of(say(label), value);
    }

    /// The site review as bars; where there was a document review too, a line across each bar marks what it gave.
    private void profile(List<Block> blocks, CandidacyId candidacy) {
        var site = file.scoring(ReviewKind.SITE, candidacy);
        var document = file.scoring(ReviewKind.DOCUMENT, candidacy);
        site.or(() -> document).ifPresent(bars -> {
            blocks.add(heading(site.isEmpty() || document.isEmpty()
                    ? say("candidate.profile", bars.total().toPlainString())
                    : say("candidate.profiles", bars.total().toPlainString(), document.get().total().toPlainString())));
            blocks.add(new ScoreProfile(bars(bars, site.isEmpty() ? Optional.empty() : document)));
        });
    }

    private static List<Bar> bars(Scoring shown, Optional<Scoring> marked) {
        var marks = marked.map(Scoring::profile);
        var profile = shown.profile();
        return IntStream.range(0, profile.size()).mapToObj(i -> new Bar(profile.get(i).category().name(), profile.get(i).share(),
                marks.map(all -> all.get(i).share()).orElse(Bar.NO_MARK),
                profile.get(i).points().toPlainString() + " / " + profile.get(i).category().points())).toList();
    }

    private static Paragraph heading(String text) {
        return new Paragraph(Text.of(text), Heading.numbered(1, 1, "").style().sized(14, 28));
    }

    private static void opinion(List<Block> blocks, Opinion opinion) {
        remark(blocks, "candidate.strengths", opinion.strengths());
        remark(blocks, "candidate.opportunities", opinion.opportunities());
    }

    private static void remark(List<Block> blocks, String heading, String text) {
        if (text.isBlank()) return;
        blocks.add(heading(say(heading)));
        text.lines().forEach(line -> blocks.add(new Paragraph(Text.of(line), SMALL)));
    }
}
