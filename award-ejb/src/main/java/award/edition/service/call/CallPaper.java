package award.edition.service.call;

import static award.edition.service.call.PaperWords.day;
import static award.edition.service.call.PaperWords.say;

import award.document.Document;
import award.document.Origin;
import award.document.template.Fields;
import award.document.template.Template;
import award.edition.Call;
import award.edition.EditionSheet;
import award.edition.PlanLine;
import award.edition.PlanSheet;
import award.scheme.Regulation;
import award.scheme.rule.Awardees;
import award.scheme.rule.Condition;
import award.scheme.rule.Quota;
import award.scheme.rule.StageKind;
import award.scheme.rule.Tier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the call of an edition says, as its template `edition/call` asks for it.
record CallPaper(EditionSheet edition, Optional<PlanSheet> plan, Call call) {

    Document compose(Template template, Origin origin) {
        return template.fill(fields(), origin);
    }

    Fields fields() {
        var fields = Fields.none()
                .text("issuer", call.issuers().getFirst())
                .list("issuers", call.issuers())
                .text("number", call.document())
                .text("edition", edition.name())
                .text("addressees", call.addressees())
                .text("regulation", regulation().title())
                .text("awards", awards())
                .rows("conditions", conditions())
                .text("channels", call.channels())
                .list("items", call.items())
                .rows("schedule", schedule())
                .text("fee", regulation().rules().fees().stream().limit(1).map(fee -> regulation().label(fee.clause())).collect(Collectors.joining()))
                .text("contact", call.contact())
                .list("enclosed", call.enclosed())
                .day("issuedOn", call.issuedOn());
        return stage(StageKind.APPLICATION)
                .map(line -> fields.day("first", line.planned().first()).day("last", line.planned().last()))
                .orElse(fields);
    }

    private String awards() {
        var names = regulation().rules().tiers().stream().map(Tier::name).collect(Collectors.joining(say("and")));
        var bounds = regulation().rules().quotas().stream().flatMap(quota -> bound(quota).stream()).collect(Collectors.joining(say("semicolon")));
        return bounds.isEmpty() ? say("awards", names) : say("awards.bounded", names, bounds);
    }

    private Optional<String> bound(Quota quota) {
        var tiers = regulation().rules().tiers().stream().filter(tier -> quota.scope().tiers().contains(tier.key())).map(Tier::name);
        var kinds = quota.scope().kinds().stream().sorted().map(kind -> say("kind." + kind));
        var scope = Stream.concat(tiers, kinds).collect(Collectors.joining(say("and")));
        var name = scope.isEmpty() ? say("awards.all") : scope;
        return switch (quota.limit()) {
            case Quota.Limit.AtMost most -> Optional.of(say("awards.atMost", name, most.count()));
            case Quota.Limit.AtLeast least -> Optional.of(say("awards.atLeast", name, least.count()));
            case Quota.Limit.AtMostPercent share -> Optional.of(say("awards.percent", name, share.percent()));
        };
    }

    /// What is asked of whom: each article once.
    private List<Fields> conditions() {
        var byAwardee = new LinkedHashMap<String, Map<String, List<String>>>();
        for (Condition condition : regulation().rules().conditions()) {
            byAwardee.computeIfAbsent(asked(condition), kinds -> new LinkedHashMap<>())
                    .computeIfAbsent(regulation().label(condition.clause()), label -> new ArrayList<>()).add(condition.name());
        }
        return byAwardee.entrySet().stream()
                .map(asked -> Fields.none().text("kinds", asked.getKey()).text("items", numbered(asked.getValue())))
                .toList();
    }

    private static String numbered(Map<String, List<String>> byClause) {
        var number = new AtomicInteger();
        return byClause.entrySet().stream()
                .map(entry -> say("condition", String.join(say("semicolon"), entry.getValue()), entry.getKey()))
                .map(condition -> say("item", number.incrementAndGet(), condition))
                .collect(Collectors.joining("\n"));
    }

    private String asked(Condition condition) {
        var kinds = condition.scope().kinds().isEmpty()
                ? regulation().rules().awardees().map(Awardees::kinds).orElse(Set.of())
                : condition.scope().kinds();
        return kinds.stream().sorted().map(kind -> say("kind." + kind)).collect(Collectors.joining(say("and")));
    }

    private List<Fields> schedule() {
        return plan.stream().flatMap(sheet -> sheet.lines().stream()).filter(line -> !before(line))
                .map(line -> Fields.none().text("stage", line.stage().name())
                        .text("days", say(line.provisional() ? "schedule.provisional" : "schedule.span", day(line.planned().first()), day(line.planned().last()))))
                .toList();
    }

    /// What lies behind when the call goes out.
    private static boolean before(PlanLine line) {
        return line.stage().kind() == StageKind.LAUNCH || line.stage().kind() == StageKind.CALL;
    }

    private Optional<PlanLine> stage(StageKind kind) {
        return plan.flatMap(sheet -> sheet.lines().stream().filter(line -> line.stage().kind() == kind).findFirst());
    }

    private Regulation regulation() {
        return edition.regulation();
    }
}
