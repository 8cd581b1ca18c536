package award.eligibility;

import award.honour.PastGrant;
import award.scheme.Regulation;
import award.scheme.rule.Awardees;
import award.scheme.rule.Mark;
import award.scheme.rule.Reapplication;
import award.scheme.rule.Reapplication.Revoked;
import award.scheme.rule.Reapplication.Rule;
import award.scheme.rule.Scope;
import award.shared.Answer;
import award.shared.Citation;
import award.shared.Finding;
import award.shared.Findings;
import award.shared.Message;
import award.shared.Until;
import award.supervision.Ban;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts a regulation to a dossier (资格审查): one finding for each rule, in the order kind, bans, intervals, conditions.
public final class Examination {

    private final Regulation regulation;
    private final Dossier dossier;

    private Examination(Regulation regulation, Dossier dossier) {
        this.regulation = regulation;
        this.dossier = dossier;
    }

    public static Findings examine(Regulation regulation, Dossier dossier) {
        return new Examination(regulation, dossier).findings();
    }

    /// The marks that the applicant bears (鼓励申报情形): shown, never a bar.
    public static List<Mark> marks(Regulation regulation, Dossier dossier) {
        var tests = new ConditionTest(regulation.rules().facts(), dossier);
        return regulation.rules().marks().stream()
                .filter(mark -> tests.put(mark).answer() instanceof Answer.Met)
                .toList();
    }

    private Findings findings() {
        var rules = regulation.rules();
        var tests = new ConditionTest(regulation.rules().facts(), dossier);
        return new Findings(Stream.of(
                        rules.awardees().stream().map(this::kind),
                        dossier.bans().stream().map(this::ban),
                        rules.reapplications().stream().map(this::again),
                        rules.conditions().stream()
                                .filter(condition -> asked(condition.scope()))
                                .map(condition -> tests.put(condition).withFact("eligibility.condition", condition.name())))
                .flatMap(findings -> findings)
                .toList());
    }

    /// A condition of one tier is asked of those who apply for that tier.
    private boolean asked(Scope scope) {
        return scope.covers(dossier.kind()) && (scope.tiers().isEmpty() || dossier.tier().filter(scope::coversTier).isPresent());
    }

    private Finding kind(Awardees awardees) {
        var answer = awardees.kinds().contains(dossier.kind())
                ? Answer.MET
                : Answer.unmet(Until.NEVER, "eligibility.wrongKind", Message.name(dossier.kind()));
        return new Finding(awardees.clause(), answer).withFact("eligibility.kind", Message.name(dossier.kind()));
    }

    private Finding ban(Ban ban) {
        var free = ban.days().last().plusDays(1);
        var answer = ban.days().contains(dossier.applyingOn())
                ? Answer.unmet(Until.day(free), "eligibility.banned", ban.ground(), ban.days().last())
                : Answer.MET;
        return new Finding(ban.clause(), answer)
                .withFact("eligibility.banDecided", ban.ground(), ban.days().first())
                .withStep("eligibility.banRuns", ban.days().first(), ban.days().last(), dossier.applyingOn());
    }

    /// The latest honour speaks: it binds longest under every kind of interval.
    private Finding again(Reapplication rule) {
        Optional<PastGrant> latest = dossier.honours().stream()
                .filter(grant -> !grant.revoked() || rule.revoked() == Revoked.STILL_COUNTS)
                .filter(grant -> rule.past().covers(grant.tier(), grant.kind()))
                .max(Comparator.comparing(PastGrant::awardedOn).thenComparing(PastGrant::edition));
        return latest.map(grant -> since(rule.clause(), rule.rule(), grant))
                .orElseGet(() -> new Finding(rule.clause(), Answer.MET).withFact("eligibility.noHonour", rule.pastName()));
    }

    private Finding since(Citation clause, Rule rule, PastGrant grant) {
        var finding = switch (rule) {
            case Rule.Never never -> new Finding(clause, Answer.unmet(Until.NEVER, "eligibility.neverAgain"));
            case Rule.EditionsBetween gap when !grant.isEditionKnown() ->
                    new Finding(clause, Answer.open("eligibility.editionUnknown", grant.awardedOn(), gap.editions()));
            case Rule.EditionsBetween gap -> editions(clause, gap.editions(), grant.edition());
            case Rule.AfterExpiry expiry -> expiry(clause, grant);
            case Rule.YearsAfter years -> days(clause, years.from().term(grant.awardedOn(), years.years()).last(), "eligibility.withinYears");
        };
        return grant.isEditionKnown()
                ? finding.withFact("eligibility.honour", grant.edition(), regulation.tierName(grant.tier()), grant.awardedOn())
                : finding.withFact("eligibility.honourUnnumbered", regulation.tierName(grant.tier()), grant.awardedOn());
    }

    private Finding editions(Citation clause, int between, int won) {
        int first = won + between + 1;
        var answer = dossier.edition() >= first
                ? Answer.MET
                : Answer.unmet(Until.edition(first), "eligibility.tooSoon", won, between, first);
        return new Finding(clause, answer).withStep("eligibility.editionsBetween", won, between, first, dossier.edition());
    }

    /// A revoked title is no longer valid; the ban that came with it speaks instead.
    private Finding expiry(Citation clause, PastGrant grant) {
        if (grant.revoked()) return new Finding(clause, Answer.MET).withStep("eligibility.revoked");
        return grant.lastDay()
                .map(last -> days(clause, last, "eligibility.stillValid"))
                .orElseGet(() -> new Finding(clause, Answer.unmet(Until.NEVER, "eligibility.neverLapses")));
    }

    private Finding days(Citation clause, LocalDate last, String refusal) {
        var answer = dossier.applyingOn().isAfter(last)
                ? Answer.MET
                : Answer.unmet(Until.day(last.plusDays(1)), refusal, last);
        return new Finding(clause, answer).withStep("eligibility.boundUntil", last, dossier.applyingOn());
    }
}
