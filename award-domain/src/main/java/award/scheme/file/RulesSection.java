package award.scheme.file;

import award.scheme.Rules;
import award.scheme.rule.Conduct;
import award.scheme.rule.Duty;
import award.scheme.rule.Fee;
import award.scheme.rule.Money;
import award.scheme.rule.NoticeRule;
import award.scheme.rule.ObjectionRule;
import award.scheme.rule.Sanction;
import award.scheme.rule.Stage;
import award.scheme.rule.StageKind;
import award.scheme.rule.Step;
import award.scheme.rule.StepKind;
import award.scheme.rule.Clock;
import award.scheme.rule.Tier;
import award.scheme.rule.Vacancy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The section `rules`: all parameters. The groups with more to them have sections of their own.
final class RulesSection extends Section {

    RulesSection(Entry rules, String scheme) {
        super(rules, scheme);
    }

    Rules read() {
        var award = new AwardSection(rules, scheme);
        var tiers = award.tiers();
        var applying = new ApplyingSection(rules, scheme);
        var facts = applying.facts();
        var language = applying.language(facts);
        var recommending = new RecommendationSection(rules, scheme);
        var review = new ReviewSection(rules, scheme, tiers);
        return new Rules(
                award.cycle(), award.awardees(), tiers, award.quotas(tiers),
                rules.entry("vacancy", entry -> new Vacancy(clause(entry))),
                award.reapplications(tiers), award.validity(), rules.entries("fees", entry -> new Fee(clause(entry))),
                facts, new FormSection(rules, scheme).forms(), applying.conditions(facts, language), applying.marks(facts, language), applying.screening(),
                review.criteria(), review.criteriaRules(), review.panels(), review.expertStanding(), review.minimumScore(), review.shortlist(),
                review.votes(), notices(), objections(), money(tiers), new HonouringSection(rules, scheme).honouring(), duties(), sanctions(), conduct(),
                recommending.internalNotice(), recommending.recommendation(), new BodySection(rules, scheme).bodies(), path(), steps());
    }

    private List<NoticeRule> notices() {
        return rules.entries("notices", entry -> new NoticeRule(
                clause(entry), entry.text("key"), entry.text("list"), period(entry), entry.one("length", NoticeRule.Length.class)));
    }

    private Optional<ObjectionRule> objections() {
        return rules.entry("objections", entry -> new ObjectionRule(
                clause(entry), Set.copyOf(entry.several("needs", ObjectionRule.Need.class)), period(entry),
                entry.one("extension", ObjectionRule.Extension.class, ObjectionRule.Extension.NONE), entry.entries("upheld", this::upheld)));
    }

    private ObjectionRule.Upheld upheld(Entry entry) {
        return made(entry, "notices", notices -> new ObjectionRule.Upheld(clause(entry), Set.copyOf(entry.texts(notices)),
                entry.one("consequence", ObjectionRule.Effect.class), entry.text("body")));
    }

    private List<Money> money(List<Tier> tiers) {
        return rules.entries("money", entry -> switch (entry.text("kind")) {
            case "bonus" -> new Money.Bonus(clause(entry), scope(entry), nameOf(scope(entry), tiers), yuan(entry));
            case "subsidy" -> new Money.Subsidy(clause(entry), entry.text("key"), entry.text("name"), yuan(entry));
            case "budget" -> new Money.Budget(clause(entry), entry.text("purpose"), entry.text("source"));
            case "higherOnly" -> new Money.HigherOnly(clause(entry));
            default -> throw unknownKind(entry, "bonus, subsidy, budget, higherOnly");
        });
    }

    private List<Duty> duties() {
        return rules.entries("duties", entry ->
                new Duty(clause(entry), entry.text("key"), entry.text("name"), recurrence(entry)));
    }

    private static Duty.Recurrence recurrence(Entry entry) {
        return switch (entry.text("kind")) {
            case "standing" -> new Duty.Recurrence.Standing();
            case "onEvent" -> new Duty.Recurrence.OnEvent();
            case "everyYears" -> new Duty.Recurrence.EveryYears(
                    entry.number("every"), entry.number("during"), entry.one("from", Clock.class));
            default -> throw unknownKind(entry, "standing, onEvent, everyYears");
        };
    }

    private List<Sanction> sanctions() {
        return rules.entries("sanctions", entry -> made(entry, "consequences", consequences -> new Sanction(
                clause(entry), entry.text("key"), entry.text("name"), window(entry),
                Set.copyOf(entry.several("consequences", Sanction.Consequence.class)),
                entry.entry("ban", ban -> new Sanction.Ban(ban.number("years"), ban.one("from", Clock.class))))));
    }

    private List<Conduct> conduct() {
        return rules.entries("conduct", entry -> made(entry, "who", key -> {
            var who = Set.copyOf(entry.several(key, Conduct.Worker.class));
            return switch (entry.text("kind")) {
                case "recusal" -> new Conduct.Recusal(clause(entry), who, entry.text("ground"));
                case "secrecy" -> new Conduct.Secrecy(clause(entry), who, entry.text("secrets"));
                case "misconduct" -> made(entry, "consequences", consequences -> new Conduct.Misconduct(clause(entry), who, entry.text("ground"),
                        Set.copyOf(entry.several(consequences, Conduct.Penalty.class)), entry.textIfAny("authority").orElse("")));
                default -> throw unknownKind(entry, "recusal, secrecy, misconduct");
            };
        }));
    }

    private static Sanction.Window window(Entry entry) {
        return switch (entry.text("kind")) {
            case "beforeAward" -> new Sanction.Window.BeforeAward();
            case "afterAward" -> new Sanction.Window.AfterAward();
            case "withinYears" -> new Sanction.Window.WithinYears(entry.number("years"), clock(entry, Clock.AWARD_DAY));
            default -> throw unknownKind(entry, "beforeAward, afterAward, withinYears");
        };
    }

    private List<Stage> path() {
        return rules.entries("path", entry -> new Stage(
                clause(entry), entry.text("key"), entry.one("kind", StageKind.class), entry.text("name"), entry.textIfAny("notice")));
    }

    private List<Step> steps() {
        return rules.entries("steps", entry -> new Step(clause(entry), entry.text("stage"), entry.text("key"),
                entry.one("kind", StepKind.class), entry.text("body"), entry.text("name")));
    }
}
