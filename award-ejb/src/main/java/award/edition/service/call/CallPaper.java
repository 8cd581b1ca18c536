package award.edition.service.call;

import static award.edition.service.call.PaperWords.day;
import static award.edition.service.call.PaperWords.say;

import award.document.Attachments;
import award.document.Block;
import award.document.Column;
import award.document.Document;
import award.document.Heading;
import award.document.Origin;
import award.document.Paragraph;
import award.document.RedHead;
import award.document.Row;
import award.document.Signature;
import award.document.Table;
import award.document.Title;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The call of an edition in the official layout (GB/T 9704): red head, text in numbered parts, enclosures, issuers and date.
record CallPaper(EditionSheet edition, Optional<PlanSheet> plan, Call call) {

    Document compose(Origin origin) {
        var blocks = new ArrayList<Block>();
        blocks.add(new RedHead(say("head", call.issuers().getFirst()), call.document()));
        blocks.add(new Title(say("title.lines", edition.name())));
        blocks.add(Paragraph.flush(say("to", call.addressees())));
        blocks.add(Paragraph.of(say("opening", regulation().title(), edition.name())));
        var parts = parts();
        for (int number = 1; number <= parts.size(); number++) {
            blocks.add(Heading.numbered(1, number, say("part." + parts.get(number - 1).key())));
            blocks.addAll(parts.get(number - 1).blocks());
        }
        if (!call.enclosed().isEmpty()) blocks.add(new Attachments(say("enclosed"), call.enclosed()));
        blocks.add(new Signature(call.issuers(), day(call.issuedOn()), Signature.Sealing.SEALED));
        return Document.of(say("title", edition.name()), origin).addAll(blocks);
    }

    /// A numbered part of the text; one without blocks is left out.
    private record Part(String key, List<? extends Block> blocks) {}

    private List<Part> parts() {
        return List.of(new Part("awards", awards()), new Part("conditions", conditions()), new Part("period", period()),
                        new Part("channels", List.of(Paragraph.of(call.channels()))), new Part("materials", numbered(call.items())),
                        new Part("schedule", schedule()), new Part("fee", fee()), new Part("contact", List.of(Paragraph.of(call.contact()))))
                .stream().filter(part -> !part.blocks().isEmpty()).toList();
    }

    private List<Paragraph> awards() {
        var names = regulation().rules().tiers().stream().map(Tier::name).collect(Collectors.joining(say("and")));
        var bounds = regulation().rules().quotas().stream().flatMap(quota -> bound(quota).stream()).collect(Collectors.joining(say("semicolon")));
        return List.of(Paragraph.of(bounds.isEmpty() ? say("awards", names) : say("awards.bounded", names, bounds)));
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
    private List<Paragraph> conditions() {
        var byAwardee = new LinkedHashMap<String, Map<String, List<String>>>();
        for (Condition condition : regulation().rules().conditions()) {
            byAwardee.computeIfAbsent(asked(condition), kinds -> new LinkedHashMap<>())
                    .computeIfAbsent(regulation().label(condition.clause()), label -> new ArrayList<>()).add(condition.name());
        }
        var all = new ArrayList<Paragraph>();
        byAwardee.forEach((kinds, byClause) -> {
            all.add(Paragraph.of(say("conditions", kinds)));
            all.addAll(numbered(byClause.entrySet().stream()
                    .map(entry -> say("condition", String.join(say("semicolon"), entry.getValue()), entry.getKey())).toList()));
        });
        return all;
    }

    private String asked(Condition condition) {
        var kinds = condition.scope().kinds().isEmpty()
                ? regulation().rules().awardees().map(Awardees::kinds).orElse(Set.of())
                : condition.scope().kinds();
        return kinds.stream().sorted().map(kind -> say("kind." + kind)).collect(Collectors.joining(say("and")));
    }

    private List<Paragraph> period() {
        return stage(StageKind.APPLICATION)
                .map(line -> List.of(Paragraph.of(say("period", day(line.planned().first()), day(line.planned().last())))))
                .orElseGet(List::of);
    }

    private List<Table> schedule() {
        if (plan.isEmpty()) return List.of();
        var table = Table.of(List.of(Column.centred(1), Column.left(4), Column.left(6)), Row.of(say("schedule.number"), say("schedule.stage"), say("schedule.days")));
        int number = 0;
        for (var line : plan.get().lines()) {
            if (before(line)) continue;
            table = table.add(Row.of(String.valueOf(++number), line.stage().name(),
                    say(line.provisional() ? "schedule.provisional" : "schedule.span", day(line.planned().first()), day(line.planned().last()))));
        }
        return List.of(table);
    }

    /// What lies behind when the call goes out.
    private static boolean before(PlanLine line) {
        return line.stage().kind() == StageKind.LAUNCH || line.stage().kind() == StageKind.CALL;
    }

    private List<Paragraph> fee() {
        return regulation().rules().fees().stream().limit(1).map(fee -> Paragraph.of(say("fee", regulation().label(fee.clause())))).toList();
    }

    private Optional<PlanLine> stage(StageKind kind) {
        return plan.flatMap(sheet -> sheet.lines().stream().filter(line -> line.stage().kind() == kind).findFirst());
    }

    private static List<Paragraph> numbered(List<String> items) {
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < items.size(); i++) paragraphs.add(Paragraph.of(say("item", i + 1, items.get(i))));
        return paragraphs;
    }

    private Regulation regulation() {
        return edition.regulation();
    }
}
