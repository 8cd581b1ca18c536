package award.scheme.file;

import award.scheme.rule.BodyRule;
import award.scheme.rule.BodyRule.Charge;
import award.scheme.rule.BodyRule.BodyKind;
import award.scheme.rule.BodyRule.Quorum;
import award.scheme.rule.BodyRule.Seats;
import award.scheme.rule.BodyRule.Substitution;
import award.scheme.rule.Post;
import java.util.List;

/// The section `bodies`: who organises, decides, advises and watches.
final class BodySection extends Section {

    BodySection(Entry rules, String scheme) {
        super(rules, scheme);
    }

    List<BodyRule> bodies() {
        return rules.entries("bodies", entry -> new BodyRule(
                clause(entry), entry.text("key"), entry.one("kind", BodyKind.class), entry.text("name"), entry.textIfAny("under"),
                entry.entries("seats", this::seats), entry.one("substitution", Substitution.class, Substitution.NONE),
                entry.entry("quorum", this::quorum), entry.entries("charges", charge -> new Charge(clause(charge), charge.text("name"))),
                entry.texts("stages")));
    }

    private Seats seats(Entry entry) {
        return new Seats(clause(entry), entry.one("post", Post.class), entry.text("title"), entry.text("office"), entry.number("most", 0));
    }

    private Quorum quorum(Entry entry) {
        return new Quorum(clause(entry), threshold(entry), entry.textIfAny("reading"));
    }
}
