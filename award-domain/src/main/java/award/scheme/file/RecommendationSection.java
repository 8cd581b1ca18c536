package award.scheme.file;

import award.scheme.rule.InternalNotice;
import award.scheme.rule.Recommendation;
import award.scheme.rule.Recommendation.Act;
import award.scheme.rule.Recommendation.ActKind;
import award.scheme.rule.Recommendation.Channel;
import award.scheme.rule.Recommendation.ChannelKind;
import award.scheme.rule.Recommendation.Limit;
import award.scheme.rule.Recommendation.Routing;
import java.util.Optional;

/// Who recommends, through which channels, and what comes before.
final class RecommendationSection extends Section {

    RecommendationSection(Entry rules, String scheme) {
        super(rules, scheme);
    }

    Optional<Recommendation> recommendation() {
        return rules.entry("recommendation", entry -> made(entry, "channels", channels -> made(entry, "acts", acts -> new Recommendation(
                clause(entry), entry.one("routing", Routing.class, Routing.ANY),
                entry.entries(channels, this::channel), entry.entries(acts, this::act), entry.entry("limit", this::limit)))));
    }

    Optional<InternalNotice> internalNotice() {
        return rules.entry("internalNotice", entry -> new InternalNotice(
                clause(entry), entry.entry("least", Section::period)));
    }

    private Channel channel(Entry entry) {
        return new Channel(clause(entry), entry.text("key"), entry.one("kind", ChannelKind.class), entry.text("name"));
    }

    private Act act(Entry entry) {
        return new Act(clause(entry), entry.text("key"), entry.one("kind", ActKind.class), entry.text("name"),
                entry.textIfAny("body"), entry.textIfAny("notice"));
    }

    private Limit limit(Entry entry) {
        return made(entry, "atMost", atMost -> new Limit(clause(entry), entry.number(atMost), entry.one("order", Limit.Order.class, Limit.Order.UNRANKED)));
    }
}
