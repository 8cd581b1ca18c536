package award.review.service.paper;

import static award.review.service.paper.PaperWords.say;

import award.document.ScoreProfile;
import award.document.template.Fields;
import award.edition.EditionSheet;
import award.review.Panelist;
import award.review.ScoreForm;
import award.review.Scoring;
import award.scheme.rule.Criteria;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// What a settled score sheet says, for the report of its panel.
record SheetPaper(EditionSheet edition, ScoreForm form, LocalDate settledOn) {

    Fields fields() {
        var scoring = form.scoring();
        return Fields.none()
                .text("edition", edition.name())
                .text("candidate", form.candidate().name())
                .number("number", form.candidate().number())
                .text("standard", form.criteria().standard())
                .day("settledOn", settledOn)
                .text("leader", form.panel().stream().filter(Panelist::leader).map(SheetPaper::named).findFirst().orElse(""))
                .list("members", form.panel().stream().filter(member -> !member.leader()).map(SheetPaper::named).toList())
                .text("total", scoring.total().toPlainString())
                .number("full", form.criteria().total())
                .rows("categories", scoring.profile().stream().map(SheetPaper::category).toList())
                .blocks("profile", List.of(profile(scoring)))
                .rows("items", form.criteria().items().map(item -> item(item, scoring)).toList())
                .text("strengths", form.opinion().strengths())
                .text("opportunities", form.opinion().opportunities());
    }

    private static String named(Panelist member) {
        return member.from() == null || member.from().isBlank() ? member.name() : say("member", member.name(), member.from());
    }

    private static Fields category(Scoring.Reached reached) {
        return Fields.none().text("number", reached.category().number()).text("name", reached.category().name())
                .number("points", reached.category().points()).text("reached", reached.points().toPlainString());
    }

    private static Fields item(Criteria.Item item, Scoring scoring) {
        return Fields.none().text("number", item.number()).text("name", item.name()).number("points", item.points())
                .text("percent", say("percent", scoring.percents().get(item.number()).value()))
                .text("reached", scoring.points(item).map(BigDecimal::toPlainString).orElse(say("none")));
    }

    private static ScoreProfile profile(Scoring scoring) {
        return new ScoreProfile(scoring.profile().stream().map(reached -> new ScoreProfile.Bar(reached.category().name(), reached.share(),
                ScoreProfile.Bar.NO_MARK, reached.points().toPlainString() + " / " + reached.category().points())).toList());
    }
}
