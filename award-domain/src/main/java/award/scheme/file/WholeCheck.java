package award.scheme.file;

import award.scheme.Clause;
import award.scheme.Regulation;
import award.scheme.Regulation.Holding;
import award.scheme.rule.BodyRule;
import award.scheme.rule.Criteria;
import award.scheme.rule.Duty;
import award.scheme.rule.FactDeclaration;
import award.scheme.rule.FormBlock;
import award.scheme.rule.Matter;
import award.scheme.rule.Money;
import award.scheme.rule.NoticeRule;
import award.scheme.rule.ObjectionRule;
import award.scheme.rule.Parameter;
import award.scheme.rule.Quota;
import award.scheme.rule.Quota.Limit;
import award.scheme.rule.Reading;
import award.scheme.rule.Recommendation;
import award.scheme.rule.Recommendation.ActKind;
import award.scheme.rule.Sanction;
import award.scheme.rule.Scope;
import award.scheme.rule.ScreeningRule;
import award.scheme.rule.ScreeningRule.Ask;
import award.scheme.rule.Stage;
import award.scheme.rule.Step;
import award.scheme.rule.StepKind;
import award.scheme.rule.Tier;
import award.shared.Citation;
import award.shared.Message;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Checks a regulation as a whole: what no single entry can know of itself.
final class WholeCheck {

    private final Regulation regulation;
    private final Faults faults;

    WholeCheck(Regulation regulation, Faults faults) {
        this.regulation = regulation;
        this.faults = faults;
    }

    void run() {
        clausesAreDistinct();
        everyCitationLeadsToAClause();
        keysAreDistinct();
        scopesNameKnownTiers();
        quotasFitIntoTheirGroup();
        honouringIsSaidOnce();
        regulation.rules().criteria().ifPresent(this::pointsSumUp);
        stagesFormOnePath();
        stagesNameKnownNotices();
        stepsFollowThePath();
        regulation.rules().screening().ifPresent(this::whoIsAskedIsAskedInAStep);
        formsAreWhole();
        regulation.rules().objections().ifPresent(this::everyNoticeHasOneConsequence);
        regulation.rules().recommendation().ifPresent(this::recommendationHoldsTogether);
        new BodiesCheck(regulation, faults).run();
        new SensesCheck(regulation, faults).run();
    }

    private void clausesAreDistinct() {
        var seen = new HashSet<Citation>();
        regulation.everyClause().filter(clause -> !seen.add(clause.citation()))
                .forEach(twice -> note(twice, twice.citation(), "scheme.fault.clauseTwice", twice.citation().clause()));
    }

    private void everyCitationLeadsToAClause() {
        if (regulation.holding() == Holding.NOT_HELD) return;
        Set<Citation> held = regulation.everyClause().map(Clause::citation).collect(Collectors.toSet());
        regulation.parameters()
                .filter(parameter -> !held.contains(parameter.clause()))
                .forEach(lost -> note(lost, "scheme.fault.noSuchClause", lost.clause().clause()));
    }

    private void keysAreDistinct() {
        var rules = regulation.rules();
        keysAreDistinct("tiers", rules.tiers(), Tier::key);
        keysAreDistinct("facts", rules.facts(), FactDeclaration::key);
        keysAreDistinct("conditions, marks", rules.matters().toList(), Matter::key);
        keysAreDistinct("notices", rules.notices(), NoticeRule::key);
        keysAreDistinct("duties", rules.duties(), Duty::key);
        keysAreDistinct("sanctions", rules.sanctions(), Sanction::key);
        keysAreDistinct("bodies", rules.bodies(), BodyRule::key);
        keysAreDistinct("path", rules.path(), Stage::key);
        keysAreDistinct("steps", rules.steps(), Step::key);
        keysAreDistinct("readings", regulation.readings(), Reading::key);
    }

    private <P extends Parameter> void keysAreDistinct(String section, List<P> parameters, Function<P, String> key) {
        Map<String, P> seen = new HashMap<>();
        parameters.stream().filter(parameter -> seen.put(key.apply(parameter), parameter) != null)
                .forEach(twice -> note(twice, "scheme.fault.keyTwice", section, key.apply(twice)));
    }

    private void scopesNameKnownTiers() {
        var rules = regulation.rules();
        rules.quotas().forEach(quota -> tiersExist(quota, quota.scope()));
        rules.reapplications().forEach(again -> tiersExist(again, again.past()));
        rules.votes().forEach(vote -> tiersExist(vote, vote.scope()));
        rules.conditions().forEach(condition -> tiersExist(condition, condition.scope()));
        rules.money().stream().filter(Money.Bonus.class::isInstance).map(Money.Bonus.class::cast)
                .forEach(bonus -> tiersExist(bonus, bonus.scope()));
    }

    private void tiersExist(Parameter parameter, Scope scope) {
        scope.tiers().stream().filter(tier -> regulation.rules().tier(tier).isEmpty())
                .forEach(tier -> note(parameter, "scheme.fault.noSuchTier", tier));
    }

    /// A part may not have more places than the whole that it lies in.
    private void quotasFitIntoTheirGroup() {
        var quotas = regulation.rules().quotas();
        for (Quota part : quotas) {
            quotas.stream().filter(whole -> whole != part && part.scope().within(whole.scope())).forEach(whole -> {
                if (part.limit() instanceof Limit.AtMost some && whole.limit() instanceof Limit.AtMost all && some.count() > all.count()) {
                    note(part, "scheme.fault.quotaOverGroup", some.count(), all.count());
                }
                if (part.limit() instanceof Limit.AtLeast floor && whole.limit() instanceof Limit.AtMost all && floor.count() > all.count()) {
                    note(part, "scheme.fault.quotaOverGroup", floor.count(), all.count());
                }
            });
        }
    }

    /// Two rules on the certificate would leave open which one holds.
    private void honouringIsSaidOnce() {
        keysAreDistinct("honouring", regulation.rules().honouring(), rule -> rule.getClass().getSimpleName());
    }

    private void pointsSumUp(Criteria criteria) {
        for (var category : criteria.categories()) {
            int sum = category.items().stream().mapToInt(Criteria.Item::points).sum();
            if (sum != category.points()) {
                note(category, criteria.clause(), "scheme.fault.categoryPoints", category.number(), category.points(), sum);
            }
        }
        int total = criteria.categories().stream().mapToInt(Criteria.Category::points).sum();
        if (total != criteria.total()) note(criteria, "scheme.fault.totalPoints", criteria.total(), total);
    }

    private void stagesFormOnePath() {
        var path = regulation.rules().path();
        for (int place = 1; place < path.size(); place++) {
            var stage = path.get(place);
            path.subList(0, place).stream().filter(earlier -> !stage.kind().mayFollow(earlier.kind())).findFirst()
                    .ifPresent(earlier -> note(stage, "scheme.fault.pathOrder", stage.name(), earlier.name()));
        }
    }

    private void stagesNameKnownNotices() {
        var rules = regulation.rules();
        rules.path().stream().filter(stage -> stage.notice().filter(key -> rules.notice(key).isEmpty()).isPresent())
                .forEach(stage -> note(stage, "scheme.fault.noSuchNotice", stage.notice().orElseThrow()));
    }

    private void stepsFollowThePath() {
        var stages = regulation.rules().path().stream().map(Stage::key).toList();
        int furthest = 0;
        for (var step : regulation.rules().steps()) {
            int place = stages.indexOf(step.stage());
            if (place < 0) note(step, "scheme.fault.noSuchStage", step.stage());
            else if (place < furthest) note(step, "scheme.fault.stepOrder", step.name(), regulation.rules().path().get(furthest).name());
            furthest = Math.max(furthest, place);
        }
    }

    /// A consultation that the examination owes has a step in which answers are put down: nothing else would hold the office to it.
    private void whoIsAskedIsAskedInAStep(ScreeningRule rule) {
        var consults = regulation.rules().steps().stream().anyMatch(step -> step.kind() == StepKind.CONSULTATION && step.clause().equals(rule.clause()));
        if (rule.asks(Ask.CONSULTATION) && !consults) note(rule, "scheme.fault.askedNobody");
    }

    /// An objection that proves true does one thing: none is forgotten, none is named twice.
    private void everyNoticeHasOneConsequence(ObjectionRule rule) {
        var notices = regulation.rules().notices();
        rule.upheld().forEach(line -> line.notices().stream().filter(key -> regulation.rules().notice(key).isEmpty()).sorted()
                .forEach(key -> note(line, "scheme.fault.noSuchNotice", key)));
        for (var notice : notices) {
            long lines = rule.upheld().stream().filter(line -> line.notices().contains(notice.key())).count();
            if (lines != 1) note(rule, "scheme.fault.upheldOnce", notice.key(), lines);
        }
    }

    /// Channels and acts are told apart, a local notice follows a known rule, and there is an opinion to be signed.
    private void recommendationHoldsTogether(Recommendation rule) {
        keysAreDistinct("channels", rule.channels(), Recommendation.Channel::key);
        keysAreDistinct("acts", rule.acts(), Recommendation.Act::key);
        rule.acts().stream().filter(act -> act.kind() == ActKind.LOCAL_NOTICE || act.notice().isPresent())
                .filter(act -> act.notice().flatMap(regulation.rules()::notice).isEmpty())
                .forEach(act -> note(act, "scheme.fault.noSuchNotice", act.notice().orElse("")));
        if (rule.acts().stream().noneMatch(act -> act.kind() == ActKind.OPINION)) {
            note(rule, "scheme.fault.noOpinion");
        }
    }

    private void formsAreWhole() {
        var rules = regulation.rules();
        var criteria = rules.criteria().isPresent();
        rules.forms().forEach(form -> {
            if (rules.form(form.kind()).orElseThrow() != form) note(form, "scheme.fault.formTwice", Message.name(form.kind()));
            rules.awardees().filter(awardees -> !awardees.kinds().contains(form.kind()))
                    .ifPresent(nobody -> note(form, "scheme.fault.formForNobody", Message.name(form.kind())));
            form.blocks().stream().filter(FormBlock.SelfAssessment.class::isInstance).filter(block -> !criteria)
                    .forEach(block -> note(form, "scheme.fault.selfAssessmentWithoutCriteria", block.name()));
        });
    }

    private void note(Parameter parameter, String key, Object... args) {
        note(parameter, parameter.clause(), key, args);
    }

    private void note(Object read, Citation clause, String key, Object... args) {
        faults.note(faults.lineOf(read), clause.clause(), key, args);
    }
}
