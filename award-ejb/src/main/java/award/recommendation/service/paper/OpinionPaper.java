package award.recommendation.service.paper;

import static award.recommendation.service.paper.PaperWords.day;
import static award.recommendation.service.paper.PaperWords.say;

import award.document.Block;
import award.document.Column;
import award.document.Document;
import award.document.Form;
import award.document.Form.Field;
import award.document.Form.Line;
import award.document.Origin;
import award.document.Paragraph;
import award.document.Row;
import award.document.Space;
import award.document.Stamp;
import award.document.Table;
import award.document.Text;
import award.document.Title;
import award.edition.EditionSheet;
import award.publicity.NoticeRow;
import award.recommendation.ActDone;
import award.recommendation.ActLine;
import award.recommendation.Consulted;
import award.recommendation.ReferralSheet;
import award.recommendation.ReportedAs;
import award.scheme.rule.Recommendation;
import award.scheme.rule.Recommendation.ActKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The page of a recommender's opinion (推荐意见页): what was done with the application, and the place for signature and seal.
record OpinionPaper(ReferralSheet referral, EditionSheet edition, Recommendation rule, List<ActLine> acts, Optional<NoticeRow> notice, Origin origin) {

    private static final double STAMP_MM = 62;

    Document compose() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Title(say("opinion.title")));
        blocks.add(head());
        blocks.add(Paragraph.of(say("acts.heading")));
        blocks.add(table());
        if (!referral.consultations().isEmpty()) {
            blocks.add(Paragraph.of(say("asked.heading")));
            blocks.add(asked());
        }
        notice.ifPresent(run -> blocks.add(Paragraph.of(say("notice", day(run.publishedOn()), day(run.lastDay())))));
        blocks.add(new Space(1));
        acts.stream().filter(line -> line.act().kind() == ActKind.OPINION || line.act().kind() == ActKind.CONSENT).map(this::stamp).forEach(blocks::add);
        return Document.of(say("opinion.name"), origin).addAll(blocks);
    }

    private Form head() {
        var channel = rule.channel(referral.channel()).map(each -> each.name()).orElse("");
        var document = referral.reported().map(ReportedAs::document).orElse("");
        return Form.of(Line.of(Field.of(say("applicant"), referral.applicant())), Line.of(Field.of(say("edition"), edition.name())),
                Line.of(Field.of(say("recommender"), referral.recommender())), Line.of(Field.of(say("channel"), channel)),
                Line.of(Field.of(say("document"), document)));
    }

    private Table table() {
        var rows = new ArrayList<Row>();
        for (var line : acts) {
            var done = line.done();
            rows.add(Row.of(String.valueOf(rows.size() + 1), line.act().name(), edition.regulation().label(line.act().clause()),
                    done.map(act -> day(act.on())).orElse(""), done.map(OpinionPaper::whose).orElse(""),
                    done.map(act -> say("outcome." + act.outcome().name())).orElse("")));
        }
        return Table.of(List.of(Column.centred(3), Column.left(10), Column.centred(6), Column.centred(11), Column.left(11), Column.centred(4)),
                Row.of(say("acts.no"), say("acts.act"), say("acts.clause"), say("acts.day"), say("acts.body"), say("acts.result"))).addAll(rows);
    }

    private static String whose(ActDone act) {
        return act.onPaper() ? act.body() + say("acts.onPaper") : act.body();
    }

    private Table asked() {
        return Table.of(List.of(Column.left(4), Column.centred(3), Column.left(6)), Row.of(say("asked.department"), say("asked.asked"), say("asked.answer")))
                .addAll(referral.consultations().stream().map(each -> Row.of(each.department(), day(each.askedOn()), answer(each))).toList());
    }

    private static String answer(Consulted asked) {
        if (!asked.isAnswered()) return say("answer.waiting");
        var words = say("answer." + asked.answer().name(), asked.words());
        return asked.settled().isEmpty() ? words : say("asked.settled", words, asked.settled());
    }

    private Stamp stamp(ActLine line) {
        var done = line.done();
        var label = line.act().kind() == ActKind.OPINION ? say("opinion.label") : say("consent.label");
        var opinion = done.map(ActDone::remark).stream().flatMap(String::lines).map(Text::of).toList();
        return new Stamp(label, opinion, List.of(say("signatory", done.map(ActDone::signatory).filter(name -> !name.isEmpty()).orElse(say("blank"))),
                say("seal"), done.map(act -> day(act.on())).orElse(say("date.blank"))), STAMP_MM);
    }
}
