package award.review.service.paper;

import static award.review.service.paper.PaperWords.say;

import award.document.template.Fields;
import award.edition.EditionSheet;
import award.publicity.NoticeRow;
import award.review.ListedCandidate;
import award.review.Ranking;
import award.review.Ranking.Line;
import award.scheme.rule.Criteria;
import award.scheme.rule.Stage;
import award.scheme.rule.StageKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What the office reports to the committee of an edition's reviews.
record WorkPaper(EditionSheet edition, Ranking ranking, Counts counts, List<NoticeRow> notices, LocalDate day) {

    /// @param upheld objections found true
    record Counts(long received, long qualified, long unqualified, long withdrawn, long objections, long upheld, long open) {}

    Fields fields() {
        var regulation = edition.regulation();
        var fields = Fields.none()
                .text("edition", edition.name())
                .text("regulation", regulation.title())
                .text("clause", regulation.rules().stage(StageKind.COMPOSITE).map(Stage::clause).map(regulation::label).orElse(""))
                .text("to", say("committee", regulation.award()))
                .number("received", counts.received()).number("qualified", counts.qualified())
                .number("unqualified", counts.unqualified()).number("withdrawn", counts.withdrawn())
                .number("documents", settled(line -> line.document() != null)).number("sites", settled(line -> line.site() != null))
                .text("standard", regulation.rules().criteria().map(Criteria::standard).orElse(""))
                .text("weights", weights())
                .rows("notices", notices.stream().map(WorkPaper::notice).toList())
                .number("objections", counts.objections()).number("upheld", counts.upheld()).number("openObjections", counts.open())
                .rows("candidates", ranking.ranked().stream().map(this::line).toList())
                .text("office", say("office", regulation.award()))
                .day("date", day);
        return decided(scored(fields));
    }

    private String weights() {
        boolean both = ranking.ranked().stream().anyMatch(line -> line.document() != null && line.site() != null && line.score().compareTo(line.site()) != 0);
        return both ? say("weights", ranking.weights().document(), ranking.weights().site()) : "";
    }

    private long settled(Predicate<Line> review) {
        return ranking.lines().stream().filter(review).count();
    }

    private Fields scored(Fields fields) {
        var scores = ranking.ranked().stream().map(Line::score).sorted().toList();
        if (scores.isEmpty()) return fields;
        var sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return fields.text("lowest", scores.getFirst().toPlainString()).text("highest", scores.getLast().toPlainString())
                .text("mean", sum.divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP).toPlainString());
    }

    private Fields decided(Fields fields) {
        return ranking.decided().map(decided -> fields
                        .list("chosen", decided.list().stream().filter(ListedCandidate::chosen).map(ListedCandidate::name).toList())
                        .day("decidedOn", decided.on()).text("document", decided.document()))
                .orElse(fields);
    }

    private static Fields notice(NoticeRow notice) {
        return Fields.none().text("list", notice.list()).day("first", notice.publishedOn()).day("last", notice.lastDay());
    }

    private Fields line(Line line) {
        return Fields.none().number("place", line.place()).text("name", line.candidate().name())
                .text("document", written(line.document())).text("site", written(line.site())).text("score", written(line.score()))
                .text("chosen", chosen(line).map(yes -> say("chosen." + yes)).orElse(say("none")));
    }

    private Optional<Boolean> chosen(Line line) {
        return ranking.decided().flatMap(decided -> decided.list().stream()
                .filter(listed -> listed.candidacy().equals(line.candidate().candidacy())).map(ListedCandidate::chosen).findFirst());
    }

    private static String written(BigDecimal score) {
        return score == null ? say("none") : score.toPlainString();
    }
}
