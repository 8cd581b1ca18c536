package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// By whom and how applications come to the award's office (推荐): the channels, how many of them an application needs, and what a
/// recommender does before it recommends.
///
/// @param channels at least one, in the order of the text
/// @param acts     in the order in which they are done; an opinion is among them
/// @param limit    how many one recommender may recommend, where the text says so
public record Recommendation(Citation clause, Routing routing, List<Channel> channels, List<Act> acts, Optional<Limit> limit)
        implements Parameter {

    /// How many of the channels an application needs: 其中之一即可, 均须推荐, 依次推荐.
    public enum Routing { ANY, ALL, IN_ORDER }

    /// What kind of body recommends: 地方主管局, 行业主管部门, 学（协）会, 地方政府, 议事协调（领导小组）机构, 街道办事处.
    public enum ChannelKind {
        DISTRICT, DEPARTMENT, ASSOCIATION, GOVERNMENT, LEADING_GROUP, SUBDISTRICT;

        /// Whether such a body recommends by where the applicant is registered. The others recommend by its sector.
        public boolean goesByPlace() {
            return switch (this) {
                case DISTRICT, GOVERNMENT, LEADING_GROUP, SUBDISTRICT -> true;
                case DEPARTMENT, ASSOCIATION -> false;
            };
        }
    }

    /// A kind of recommender that the text names (推荐渠道).
    ///
    /// @param key  of the channel within its scheme
    /// @param name in the regulation's words
    public record Channel(Citation clause, String key, ChannelKind kind, String name) implements Parameter {

        @Override
        public Message says() {
            return Message.message("scheme.recommendation.channel", name, Message.name(kind));
        }
    }

    /// What is done: 审核材料, 征求意见, 社会公示, 报经同意, 签署推荐意见.
    public enum ActKind { CHECK, CONSULT, LOCAL_NOTICE, CONSENT, OPINION }

    /// One thing that a recommender does with an application.
    ///
    /// @param key    of the act within its scheme
    /// @param name   in the regulation's words
    /// @param body   who is asked or consents, where the text names somebody
    /// @param notice key of the notice rule, of a local notice only
    public record Act(Citation clause, String key, ActKind kind, String name, Optional<String> body, Optional<String> notice)
            implements Parameter {

        @Override
        public Message says() {
            return body.map(who -> Message.message("scheme.recommendation.actBy", name, Message.name(kind), who))
                    .orElseGet(() -> Message.message("scheme.recommendation.act", name, Message.name(kind)));
        }
    }

    /// How many applications one recommender may recommend to an edition (推荐名额).
    ///
    /// @param order whether the recommender puts them in an order (排序推荐)
    public record Limit(Citation clause, int atMost, Order order) implements Parameter {

        /// 不排序, 排序.
        public enum Order { UNRANKED, RANKED }

        public Limit {
            if (atMost < 1) throw new IllegalArgumentException("a recommender may recommend somebody: " + atMost);
        }

        @Override
        public Message says() {
            return Message.message("scheme.recommendation.limit", atMost, Message.name(order));
        }
    }

    public Recommendation {
        if (channels.isEmpty() || acts.isEmpty()) throw new IllegalArgumentException("somebody recommends, and does something for it");
        channels = List.copyOf(channels);
        acts = List.copyOf(acts);
    }

    public Optional<Channel> channel(String key) {
        return channels.stream().filter(channel -> channel.key().equals(key)).findFirst();
    }

    public Optional<Act> act(String key) {
        return acts.stream().filter(act -> act.key().equals(key)).findFirst();
    }

    /// The rule and its parts, each with its own clause.
    public Stream<Parameter> parts() {
        return Stream.of(Stream.of(this), channels.stream(), acts.stream(), limit.stream()).flatMap(part -> part);
    }

    @Override
    public Message says() {
        return Message.message("scheme.recommendation.routing", Message.name(routing), channels.size());
    }
}
