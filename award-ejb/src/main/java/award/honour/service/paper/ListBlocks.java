package award.honour.service.paper;

import static award.honour.service.paper.HonourWords.say;
import static java.util.stream.Collectors.joining;

import award.document.Block;
import award.document.Heading;
import award.document.Paragraph;
import award.document.PageBreak;
import award.document.Title;
import award.honour.MeritRow;
import award.honour.ProposedPlace;
import award.scheme.Regulation;
import award.scheme.rule.AwardeeKind;
import award.scheme.rule.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// A list of winners on paper: tier by tier, kind by kind, with the number of each. The number that a sentence says is the number of names below it.
record ListBlocks(Regulation regulation, List<ProposedPlace> places, List<MeritRow> merits) {

    private static final int NAMED_IN_A_SENTENCE = 3;

    /// Winners of one tier and kind.
    private record Group(Tier tier, AwardeeKind kind, List<String> names) {}

    private List<Group> groups() {
        return regulation.rules().tiers().stream().sorted(Comparator.comparingInt(Tier::rank))
                .flatMap(tier -> Arrays.stream(AwardeeKind.values()).map(kind -> new Group(tier, kind, names(tier, kind))))
                .filter(group -> !group.names().isEmpty()).toList();
    }

    private List<String> names(Tier tier, AwardeeKind kind) {
        return places.stream().filter(place -> place.tier().equals(tier.key()) && place.honoured().kind() == kind)
                .map(place -> place.honoured().name()).toList();
    }

    /// On a page of its own, as an attachment.
    List<Block> attached(String title) {
        var blocks = new ArrayList<Block>();
        blocks.add(new PageBreak());
        blocks.add(Paragraph.flush(say("list.enclosed")));
        blocks.add(new Title(title));
        int number = 0;
        for (var group : groups()) {
            blocks.add(Heading.numbered(1, ++number, say("group", group.tier().name(), measure(group.kind(), group.names().size()))));
            blocks.addAll(numbered(group.names()));
        }
        if (!merits.isEmpty()) {
            blocks.add(Heading.numbered(1, ++number, say("list.merits", merits.size())));
            blocks.addAll(numbered(merits.stream().map(merit -> say("list.merit", merit.person(), merit.organisation(), merit.post())).toList()));
        }
        return blocks;
    }

    /// All titles in one sentence: `甲、乙等5家组织“某某奖”，丙等2家组织“某某提名奖”`.
    String sentence() {
        return groups().stream().map(group -> say("COMMENDATION.award", named(group), award(group.tier()))).collect(joining(say("and")));
    }

    private String named(Group group) {
        var names = String.join(say("and"), group.names().subList(0, Math.min(NAMED_IN_A_SENTENCE, group.names().size())));
        return say("COMMENDATION.names", names, measure(group.kind(), group.names().size()));
    }

    private String award(Tier tier) {
        return award.honour.Title.of(regulation, tier.key()).words();
    }

    /// Who is commended: organisations, persons, both.
    String kinds() {
        return groups().stream().map(Group::kind).distinct().sorted().map(kind -> say("kind." + kind)).collect(joining(say("and")));
    }

    static String measure(AwardeeKind kind, int count) {
        return say("measure." + kind, count);
    }

    private static List<Paragraph> numbered(List<String> names) {
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < names.size(); i++) paragraphs.add(Paragraph.of(say("item", i + 1, names.get(i))));
        return paragraphs;
    }
}
