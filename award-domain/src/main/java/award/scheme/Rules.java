package award.scheme;

import award.scheme.rule.AwardeeKind;
import award.scheme.rule.Awardees;
import award.scheme.rule.BodyRule;
import award.scheme.rule.Change;
import award.scheme.rule.Condition;
import award.scheme.rule.Conduct;
import award.scheme.rule.Criteria;
import award.scheme.rule.CriteriaRule;
import award.scheme.rule.Cycle;
import award.scheme.rule.Duty;
import award.scheme.rule.ExpertStanding;
import award.scheme.rule.FactDeclaration;
import award.scheme.rule.Fee;
import award.scheme.rule.FormRule;
import award.scheme.rule.Honouring;
import award.scheme.rule.InternalNotice;
import award.scheme.rule.Mark;
import award.scheme.rule.Matter;
import award.scheme.rule.MinimumScore;
import award.scheme.rule.Money;
import award.scheme.rule.NoticeRule;
import award.scheme.rule.ObjectionRule;
import award.scheme.rule.Panel;
import award.scheme.rule.Parameter;
import award.scheme.rule.Quota;
import award.scheme.rule.Reapplication;
import award.scheme.rule.Recommendation;
import award.scheme.rule.Sanction;
import award.scheme.rule.ScreeningRule;
import award.scheme.rule.Shortlist;
import award.scheme.rule.Stage;
import award.scheme.rule.StageKind;
import award.scheme.rule.Step;
import award.scheme.rule.Tier;
import award.scheme.rule.Vacancy;
import award.scheme.rule.Validity;
import award.scheme.rule.Vote;
import award.shared.Citation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All parameters of a regulation, by kind. A kind that the text does not use is empty: nothing is assumed.
public record Rules(
        Optional<Cycle> cycle,
        Optional<Awardees> awardees,
        List<Tier> tiers,
        List<Quota> quotas,
        Optional<Vacancy> vacancy,
        List<Reapplication> reapplications,
        Optional<Validity> validity,
        List<Fee> fees,
        List<FactDeclaration> facts,
        List<FormRule> forms,
        List<Condition> conditions,
        List<Mark> marks,
        Optional<ScreeningRule> screening,
        Optional<Criteria> criteria,
        List<CriteriaRule> criteriaRules,
        List<Panel> panels,
        Optional<ExpertStanding> expertStanding,
        Optional<MinimumScore> minimumScore,
        Optional<Shortlist> shortlist,
        List<Vote> votes,
        List<NoticeRule> notices,
        Optional<ObjectionRule> objections,
        List<Money> money,
        List<Honouring> honouring,
        List<Duty> duties,
        List<Sanction> sanctions,
        List<Conduct> conduct,
        Optional<InternalNotice> internalNotice,
        Optional<Recommendation> recommendation,
        List<BodyRule> bodies,
        List<Stage> path,
        List<Step> steps) {

    public Rules {
        tiers = List.copyOf(tiers);
        quotas = List.copyOf(quotas);
        reapplications = List.copyOf(reapplications);
        fees = List.copyOf(fees);
        facts = List.copyOf(facts);
        forms = List.copyOf(forms);
        conditions = List.copyOf(conditions);
        marks = List.copyOf(marks);
        criteriaRules = List.copyOf(criteriaRules);
        panels = List.copyOf(panels);
        votes = List.copyOf(votes);
        notices = List.copyOf(notices);
        money = List.copyOf(money);
        honouring = List.copyOf(honouring);
        duties = List.copyOf(duties);
        sanctions = List.copyOf(sanctions);
        conduct = List.copyOf(conduct);
        bodies = List.copyOf(bodies);
        path = List.copyOf(path);
        steps = List.copyOf(steps);
    }

    /// These rules with one change carried out.
    public Rules under(Change change) {
        return new Rules(
                cycle, awardees, tiers, quotas, vacancy, reapplications.stream().map(change::reapplication).toList(),
                validity, fees, facts, forms, conditions.stream().map(change::condition).toList(), marks, screening, criteria, criteriaRules,
                panels, expertStanding, minimumScore, shortlist.map(change::shortlist),
                votes.stream().map(change::vote).toList(), notices.stream().map(change::notice).toList(), objections, money,
                honouring.stream().map(change::honouring).toList(), duties, sanctions, conduct, internalNotice, recommendation,
                bodies.stream().map(change::body).toList(), path, steps);
    }

    /// Every parameter, in the order of this record.
    public Stream<Parameter> all() {
        return Stream.of(
                        cycle.stream(), awardees.stream(), tiers.stream(), quotas.stream(), vacancy.stream(),
                        reapplications.stream(), validity.stream(), fees.stream(), facts.stream(), forms.stream(), conditions.stream(),
                        marks.stream(), screening.stream(), criteria.stream(), criteriaRules.stream(), panels.stream(),
                        expertStanding.stream(), minimumScore.stream(),
                        shortlist.stream(), votes.stream(), notices.stream(), objections.stream().flatMap(ObjectionRule::parameters), money.stream(),
                        honouring.stream(), duties.stream(), sanctions.stream(), conduct.stream(), internalNotice.stream(),
                        recommendation.stream().flatMap(Recommendation::parts), bodies.stream().flatMap(BodyRule::parts), path.stream(), steps.stream())
                .flatMap(parameters -> parameters);
    }

    /// The parameters that come from a clause itself, not from its items.
    public List<Parameter> of(Citation clause) {
        return all().filter(parameter -> parameter.clause().equals(clause)).toList();
    }

    /// The conditions and marks, in the order of the file: what is put to an applicant, each by its own key.
    public Stream<Matter> matters() {
        return Stream.concat(conditions.stream(), marks.stream());
    }

    public Optional<Matter> matter(String key) {
        return matters().filter(matter -> matter.key().equals(key)).findFirst();
    }

    public Optional<Tier> tier(String key) {
        return tiers.stream().filter(tier -> tier.key().equals(key)).findFirst();
    }

    /// The form in which somebody of this kind applies.
    public Optional<FormRule> form(AwardeeKind kind) {
        return forms.stream().filter(form -> form.kind() == kind).findFirst();
    }

    public Optional<Vote> voteOn(String tier) {
        return votes.stream().filter(vote -> vote.scope().coversTier(tier)).findFirst();
    }

    public Optional<NoticeRule> notice(String key) {
        return notices.stream().filter(notice -> notice.key().equals(key)).findFirst();
    }

    /// Keys of the notices that the office itself puts up; what recommenders put up in their own place is not among them.
    public Set<String> noticesOfOffice() {
        var local = recommendation.stream().flatMap(rule -> rule.acts().stream()).flatMap(act -> act.notice().stream()).collect(Collectors.toSet());
        return notices.stream().map(NoticeRule::key).filter(key -> !local.contains(key)).collect(Collectors.toSet());
    }

    public Optional<Sanction> sanction(String key) {
        return sanctions.stream().filter(sanction -> sanction.key().equals(key)).findFirst();
    }

    /// What is laid down of one kind for the way from the vote to the honour, such as the certificate.
    public <H extends Honouring> Optional<H> honouring(Class<H> kind) {
        return Honouring.of(kind, honouring).findFirst();
    }

    /// What is laid down for those who work on the award and abuse it.
    public Stream<Conduct.Misconduct> misconduct() {
        return conduct.stream().filter(Conduct.Misconduct.class::isInstance).map(Conduct.Misconduct.class::cast);
    }

    public Optional<BodyRule> body(String key) {
        return bodies.stream().filter(body -> body.key().equals(key)).findFirst();
    }

    /// The body that deliberates in a stage; empty where none does.
    public Optional<BodyRule> bodyIn(Stage stage) {
        return bodies.stream().filter(body -> body.deliberatesIn(stage)).findFirst();
    }

    public Optional<Stage> stage(StageKind kind) {
        return path.stream().filter(stage -> stage.kind() == kind).findFirst();
    }

    /// The stages of these kinds, in the order of the path.
    public List<Stage> stages(Collection<StageKind> kinds) {
        return path.stream().filter(stage -> kinds.contains(stage.kind())).toList();
    }

    /// The steps of a stage, in the order in which the text has them taken.
    public List<Step> stepsOf(Stage stage) {
        return steps.stream().filter(step -> step.stage().equals(stage.key())).toList();
    }

    public Optional<Step> step(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }
}
