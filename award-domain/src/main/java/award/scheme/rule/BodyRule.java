package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A body (机构) that the regulation sets up or names: who sits in it by which office, what it is charged with, when it may meet.
///
/// @param key          of the body within its scheme, the same in every version
/// @param name         in full, as its papers are headed
/// @param under        key of the body that it belongs to; empty for one that stands by itself
/// @param seats        by which office one is a member, in the order of the text
/// @param substitution whether another may come in a member's place
/// @param quorum       how many must have come; empty for a body that holds no meetings of its own
/// @param charges      what it is charged with (职责)
/// @param stages       keys of the stages of the path in which it deliberates: they wait for its meeting
public record BodyRule(
        Citation clause, String key, BodyKind kind, String name, Optional<String> under, List<Seats> seats, Substitution substitution,
        Optional<Quorum> quorum, List<Charge> charges, List<String> stages) implements Parameter {

    /// 评审委员会, 领导小组, 办公室, 专家技术指导组, 监督组, 县区议事协调机构.
    public enum BodyKind {
        COMMITTEE, LEADING_GROUP, OFFICE, GUIDANCE_GROUP, SUPERVISION_GROUP, COUNTY_MECHANISM;

        /// Whether there is one for every county, which the award's office does not keep the members of.
        public boolean isEverywhere() {
            return this == COUNTY_MECHANISM;
        }
    }

    /// 可以代为出席和表决, 不得代会.
    public enum Substitution { ALLOWED, NONE }

    public BodyRule {
        seats = List.copyOf(seats);
        charges = List.copyOf(charges);
        stages = List.copyOf(stages);
    }

    /// Who holds a post by which office (由……担任).
    ///
    /// @param title  as the body calls the post
    /// @param office in the regulation's words
    /// @param most   how many seats at most; 0 where the text gives no number
    public record Seats(Citation clause, Post post, String title, String office, int most) implements Parameter {

        @Override
        public Message says() {
            return most == 0 ? Message.message("scheme.seats", title, office) : Message.message("scheme.seats.most", title, office, most);
        }
    }

    /// How many of all members must have come (到会人数).
    ///
    /// @param reading key of the reading that this rests on, where the text gives none
    public record Quorum(Citation clause, Vote.Threshold share, Optional<String> reading) implements Parameter {

        public Quorum at(Vote.Threshold other) {
            return new Quorum(clause, other, reading);
        }

        @Override
        public Message says() {
            return share.equals(Vote.Threshold.MAJORITY)
                    ? Message.message("scheme.quorum.majority")
                    : Message.message("scheme.quorum", share.numerator(), share.denominator(), Message.name(share.reach()));
        }
    }

    /// Something that the body is charged with (职责).
    public record Charge(Citation clause, String name) implements Parameter {

        @Override
        public Message says() {
            return Message.message("scheme.charge", name);
        }
    }

    /// The seats of a post; empty where the text says nothing of it.
    public Optional<Seats> seatsOf(Post post) {
        return seats.stream().filter(each -> each.post() == post).findFirst();
    }

    public boolean deliberatesIn(Stage stage) {
        return stages.contains(stage.key());
    }

    /// Itself and all that it consists of.
    public Stream<Parameter> parts() {
        return Stream.of(Stream.of(this), seats.stream(), quorum.stream(), charges.stream()).flatMap(part -> part);
    }

    public BodyRule meetingWith(Vote.Threshold share) {
        return new BodyRule(clause, key, kind, name, under, seats, substitution, quorum.map(rule -> rule.at(share)), charges, stages);
    }

    public BodyRule substituted(Substitution other) {
        return new BodyRule(clause, key, kind, name, under, seats, other, quorum, charges, stages);
    }

    @Override
    public Message says() {
        return Message.message("scheme.body", name, Message.name(kind), Message.name(substitution));
    }
}
