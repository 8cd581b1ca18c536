package award.eligibility;

import award.scheme.Expression;
import award.scheme.StandardFact;
import award.scheme.rule.FactDeclaration;
import award.scheme.rule.Matter;
import award.scheme.rule.Test;
import award.shared.Answer;
import award.shared.Citation;
import award.shared.Finding;
import award.shared.Message;
import award.shared.Until;
import award.scheme.rule.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts the tests of conditions and marks to the facts of one dossier.
final class ConditionTest {

    private final FactsInWords words;
    private final Dossier dossier;
    private final Map<String, Object> known;

    ConditionTest(List<FactDeclaration> declared, Dossier dossier) {
        this.words = new FactsInWords(declared);
        this.dossier = dossier;
        this.known = new HashMap<>(dossier.facts());
        known.replaceAll((fact, value) -> spoken(value));
    }

    /// Expressions know no days: they compare ISO text.
    private static Object spoken(Object value) {
        return value instanceof LocalDate day ? day.toString() : value;
    }

    Finding put(Matter matter) {
        return put(matter.clause(), matter.key(), matter.test()).on(matter.key());
    }

    private Finding put(Citation clause, String key, Test test) {
        return switch (test) {
            case Test.Attested attested -> attested(clause, key);
            case Test.RegisteredIn area -> registered(clause, area);
            case Test.OperatingYears operating -> operating(clause, operating);
            case Test.WorkYears work -> work(clause, work);
            case Test.CleanRecord clean -> clean(clause, clean);
            case Test.Computed computed -> computed(clause, computed);
            case Test.YearsSince since -> since(clause, since);
            case Test.OnlyWhen only -> onlyWhen(clause, key, only);
            case Test.ImprovedOnLast improved -> improved(clause, key);
            case Test.InPrinciple principle -> inPrinciple(key, put(clause, key, principle.test()));
        };
    }

    private Finding attested(Citation clause, String key) {
        var answer = Optional.ofNullable(dossier.attested().get(key))
                .map(decision -> switch (decision) {
                    case ACCEPTED -> Answer.MET;
                    case REJECTED -> Answer.unmet(Until.CHANGED_FACTS, "eligibility.rejected");
                })
                .orElseGet(() -> Answer.open("eligibility.undecided"));
        return new Finding(clause, answer);
    }

    private Finding registered(Citation clause, Test.RegisteredIn area) {
        return dossier.fact(StandardFact.DIVISION.key(), String.class)
                .map(division -> new Finding(clause, division.startsWith(area.division())
                        ? Answer.MET
                        : Answer.unmet(Until.CHANGED_FACTS, "eligibility.registeredElsewhere", area.areaName()))
                        .withFact("eligibility.division", division))
                .orElseGet(() -> unknown(clause, StandardFact.DIVISION));
    }

    private Finding operating(Citation clause, Test.OperatingYears operating) {
        return dossier.fact(StandardFact.OPERATING_SINCE.key(), LocalDate.class)
                .map(since -> fullYears(clause, since, operating.years()).withFact("eligibility.operatingSince", since))
                .orElseGet(() -> unknown(clause, StandardFact.OPERATING_SINCE));
    }

    private Finding fullYears(Citation clause, LocalDate since, int years) {
        var full = since.plusYears(years);
        var answer = dossier.applyingOn().isBefore(full)
                ? Answer.unmet(Until.day(full), "eligibility.tooYoung", years, full)
                : Answer.MET;
        return new Finding(clause, answer).withStep("eligibility.fullYears", since, years, full, dossier.applyingOn());
    }

    private Finding work(Citation clause, Test.WorkYears work) {
        var all = dossier.fact(StandardFact.WORK_YEARS.key(), Long.class);
        var local = dossier.fact(StandardFact.LOCAL_WORK_YEARS.key(), Long.class);
        if (all.isEmpty()) return unknown(clause, StandardFact.WORK_YEARS);
        if (local.isEmpty() && work.localYears() > 0) return unknown(clause, StandardFact.LOCAL_WORK_YEARS);
        long here = local.orElse(0L);
        var answer = all.get() >= work.years() && here >= work.localYears()
                ? Answer.MET
                : Answer.unmet(Until.CHANGED_FACTS, "eligibility.workTooShort", work.years(), work.localYears());
        return new Finding(clause, answer).withFact("eligibility.worked", all.get(), here);
    }

    private Finding clean(Citation clause, Test.CleanRecord clean) {
        var entries = dossier.records().of(clean.kinds())
                .filter(entry -> !entry.day().isAfter(dossier.applyingOn()))
                .sorted(Comparator.comparing(RecordEntry::day).reversed());
        var latest = entries.findFirst().map(entry -> recorded(clause, clean, entry));
        if (latest.filter(finding -> finding.answer() instanceof Answer.Unmet).isPresent()) return latest.get();
        return switch (dossier.records()) {
            case Records.NotLookedUp nothing -> new Finding(clause, Answer.open("eligibility.recordsNotLookedUp"));
            case Records.LookedUpInPart found -> new Finding(clause, Answer.open("eligibility.recordsNotLookedUp"));
            case Records.LookedUp found -> latest.orElseGet(() -> noRecord(clause));
            case Records.LookedUpByKind found -> found.lack(clean.kinds()).map(lack -> new Finding(clause, lack))
                    .orElseGet(() -> latest.orElseGet(() -> noRecord(clause)));
        };
    }

    private static Finding noRecord(Citation clause) {
        return new Finding(clause, Answer.MET).withFact("eligibility.noRecord");
    }

    private Finding recorded(Citation clause, Test.CleanRecord clean, RecordEntry latest) {
        var fact = Message.message("eligibility.record", Message.name(latest.kind()), latest.day(), latest.note());
        if (clean.years() == 0) {
            return new Finding(clause, Answer.unmet(Until.NEVER, "eligibility.onRecord", fact));
        }
        var bars = Clock.APPLICATION_DAY.term(latest.day(), clean.years());
        var answer = bars.contains(dossier.applyingOn())
                ? Answer.unmet(Until.day(bars.last().plusDays(1)), "eligibility.withinLookBack", clean.years(), fact)
                : Answer.MET;
        return new Finding(clause, answer).withFact("eligibility.record", Message.name(latest.kind()), latest.day(), latest.note())
                .withStep("eligibility.lookBack", latest.day(), clean.years(), bars.last(), dossier.applyingOn());
    }

    private Finding computed(Citation clause, Test.Computed computed) {
        return computed.holds().holds(known)
                .map(holds -> new Finding(clause, holds ? Answer.MET : Answer.unmet(Until.CHANGED_FACTS, "eligibility.notSo")))
                .map(finding -> withFacts(finding, computed.holds()))
                .orElseGet(() -> missing(clause, computed.holds()));
    }

    private Finding onlyWhen(Citation clause, String key, Test.OnlyWhen only) {
        return only.when().holds(known)
                .map(asked -> asked
                        ? withFacts(put(clause, key, only.test()), only.when())
                        : new Finding(clause, Answer.MET).withStep("eligibility.notAsked"))
                .orElseGet(() -> missing(clause, only.when()));
    }

    private Finding since(Citation clause, Test.YearsSince since) {
        return dossier.fact(since.fact(), LocalDate.class)
                .map(day -> fullYears(clause, day, since.years()).withFact("eligibility.fact", since.factName(), day))
                .orElseGet(() -> new Finding(clause, Answer.open("eligibility.factsMissing", since.factName())));
    }

    private Finding improved(Citation clause, String key) {
        return dossier.lastUnawarded().isEmpty()
                ? new Finding(clause, Answer.MET).withStep("eligibility.firstApplication")
                : attested(clause, key).withFact("eligibility.lastApplied", dossier.lastUnawarded().getAsInt());
    }

    /// What is not met in principle is for a person to decide, and once decided it is decided.
    private Finding inPrinciple(String key, Finding finding) {
        if (!(finding.answer() instanceof Answer.Unmet unmet)) return finding;
        var answer = Optional.ofNullable(dossier.attested().get(key))
                .map(decision -> switch (decision) {
                    case ACCEPTED -> Answer.MET;
                    case REJECTED -> unmet;
                })
                .orElseGet(() -> Answer.open("eligibility.inPrinciple", unmet.reason()));
        return new Finding(finding.clause(), answer, finding.facts(), finding.reckoning());
    }

    private Finding withFacts(Finding finding, Expression expression) {
        return finding.withFacts(expression.factsInOrder().stream()
                .map(fact -> Message.message("eligibility.fact", expression.nameOf(fact), FactsInWords.value(fact, dossier.facts().get(fact))))
                .toList());
    }

    private Finding missing(Citation clause, Expression expression) {
        var unknown = expression.facts().stream().filter(fact -> !known.containsKey(fact)).toList();
        return new Finding(clause, Answer.open("eligibility.factsMissing", words.names(unknown)));
    }

    private static Finding unknown(Citation clause, StandardFact fact) {
        return new Finding(clause, Answer.open("eligibility.factMissing", Message.name(fact)));
    }
}
