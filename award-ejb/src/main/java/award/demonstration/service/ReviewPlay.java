package award.demonstration.service;

import award.application.CandidacyRow;
import award.application.CandidacyState;
import award.demonstration.service.EditionPlay.Cue;
import award.edition.service.EditionReader;
import award.review.Choice;
import award.review.Judgement;
import award.review.ListDecision;
import award.review.Opinion;
import award.review.Panelist;
import award.review.Percent;
import award.review.ReviewKind;
import award.review.Weights;
import award.review.service.ReviewDesk;
import award.review.service.ScoreDesk;
import award.scheme.rule.Criteria;
import award.scheme.rule.Criteria.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// Panels as they score, and the office as it decides on the list.
@ApplicationScoped
class ReviewPlay {

    private static final int WHOLE = 100;
    private static final int PANEL = 5;
    private static final int OPINIONS = 4;
    private static final int SHIFT = 4;
    private static final int[] SWINGS = {-10, 5, 0, -5, 10, 0, 5, -5, 0};

    @Inject ScoreDesk scores;
    @Inject ReviewDesk desk;
    @Inject EditionReader editions;
    @Inject CandidatePlay candidates;

    private final Properties words = Script.words();

    void documents(Cue cue) {
        score(cue, ReviewKind.DOCUMENT, "document");
    }

    /// A candidate without a score of its site review is still being reviewed, if it came so far.
    void sites(Cue cue) {
        score(cue, ReviewKind.SITE, "site");
    }

    private void score(Cue cue, ReviewKind kind, String told) {
        var rows = candidates.of(cue);
        var plans = cue.plan().parts("candidates");
        for (int i = 0; i < plans.size(); i++) {
            var row = rows.get(cue.parties().get(plans.get(i).text("party")));
            if (row.state() != CandidacyState.QUALIFIED) continue;
            if (plans.get(i).has(told)) settle(cue, row, kind, plans.get(i).number(told), shape(plans.get(i), i) + kind.ordinal() * SHIFT);
            else if (plans.get(i).has("document")) begin(cue, row, kind, plans.get(i).number("document"), shape(plans.get(i), i) + kind.ordinal() * SHIFT);
        }
    }

    private static int shape(Plan plan, int position) {
        return plan.has("shape") ? plan.number("shape") : position;
    }

    private void settle(Cue cue, CandidacyRow row, ReviewKind kind, int about, int shape) {
        var id = scores.layOut(row.candidacy(), kind);
        var findings = scores.settle(id, scores.read(id).version(), judgement(percents(cue, about, shape), shape), settledOn(cue, kind));
        if (!findings.refusals().isEmpty()) throw new IllegalStateException(row.name() + ": " + findings);
    }

    /// The day on which the review's stage ended; while it runs, the day on which the stage before it ended.
    private static LocalDate settledOn(Cue cue, ReviewKind kind) {
        var key = kind == ReviewKind.DOCUMENT ? "documentReview" : "siteReview";
        var stages = cue.plan().parts("stages");
        return stages.stream().filter(stage -> stage.text("stage").equals(key)).findFirst().orElseGet(stages::getLast).day("on");
    }

    /// The panel has come through the first categories.
    private void begin(Cue cue, CandidacyRow row, ReviewKind kind, int about, int shape) {
        var id = scores.layOut(row.candidacy(), kind);
        var first = criteria(cue).categories().stream().limit(1 + shape % 3).flatMap(category -> category.items().stream())
                .map(Item::number).collect(Collectors.toSet());
        var percents = percents(cue, about, shape);
        percents.keySet().retainAll(first);
        scores.judge(id, scores.read(id).version(), judgement(percents, shape));
    }

    private Criteria criteria(Cue cue) {
        return editions.regulationOf(cue.edition()).rules().criteria().orElseThrow();
    }

    private Map<String, Percent> percents(Cue cue, int about, int shape) {
        var percents = new HashMap<String, Percent>();
        var items = criteria(cue).items().toList();
        for (int i = 0; i < items.size(); i++) {
            int wanted = about + SWINGS[(i * 2 + shape) % SWINGS.length];
            percents.put(items.get(i).number(), new Percent(Math.clamp(Math.round(wanted / (float) Percent.STEP) * Percent.STEP, 0, WHOLE)));
        }
        return percents;
    }

    private Judgement judgement(Map<String, Percent> percents, int shape) {
        var experts = Script.table("experts.csv");
        var panel = experts.stream().skip(shape % 3).limit(PANEL)
                .map(row -> new Panelist(row.get("name"), row.get("from"), row.getRecordNumber() == 1 + shape % 3)).toList();
        return new Judgement(panel, percents, new Opinion(
                words.getProperty("strengths." + shape % OPINIONS), words.getProperty("opportunities." + shape % OPINIONS)));
    }

    void list(Cue cue) {
        var plan = cue.plan();
        if (plan.has("weights")) weigh(cue);
        if (!plan.has("listDocument")) return;
        var day = stageDay(plan, "composite");
        var ranking = desk.ranking(cue.edition());
        var reason = plan.text("reason");
        var choices = ranking.ranked().stream().map(line -> new Choice(line.candidate().candidacy(), true, reason)).toList();
        var findings = desk.decide(cue.edition(), new ListDecision(day, plan.text("listDocument"), choices));
        if (!findings.all().isEmpty()) throw new IllegalStateException(plan.text("name") + ": " + findings);
    }

    private void weigh(Cue cue) {
        int document = cue.plan().number("weights");
        desk.weigh(cue.edition(), new Weights(document, WHOLE - document), cue.plan().text("weightsDocument"));
    }

    /// The day on which a stage ended, by the plan.
    static LocalDate stageDay(Plan plan, String key) {
        return plan.parts("stages").stream().filter(stage -> stage.text("stage").equals(key)).findFirst().orElseThrow().day("on");
    }
}
