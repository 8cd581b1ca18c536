package award.scheme.file;

import award.scheme.rule.BodyRule.Substitution;
import award.scheme.rule.Change;
import award.scheme.rule.Honouring;
import award.scheme.rule.NoticeRule;
import award.scheme.rule.Reading;
import award.scheme.rule.Reading.Sense;
import award.scheme.rule.Reapplication.Revoked;
import award.scheme.rule.Shortlist;
import award.scheme.rule.Vote;
import java.util.List;
import java.util.Set;

/// The section `readings`: the sense chosen of each silent place, and the senses that an edition may take instead.
final class ReadingsSection extends Section {

    ReadingsSection(Entry root, String scheme) {
        super(root, scheme);
    }

    List<Reading> read() {
        return rules.entries("readings", entry -> new Reading(
                clause(entry), entry.text("key"), entry.text("chosen"), entry.entries("senses", ReadingsSection::sense)));
    }

    private static Sense sense(Entry entry) {
        return made(entry, "changes", changes -> new Sense(entry.text("key"), entry.text("words"), entry.entries(changes, ReadingsSection::change)));
    }

    private static Change change(Entry entry) {
        return switch (entry.text("kind")) {
            case "voteBase" -> new Change.VoteBase(scope(entry), entry.one("base", Vote.Base.class));
            case "voteShare" -> new Change.VoteShare(scope(entry), threshold(entry));
            case "voteMethod" -> new Change.VoteMethod(scope(entry), entry.one("method", Vote.Method.class));
            case "voteRecused" -> new Change.VoteRecused(scope(entry), entry.one("recused", Vote.Recused.class));
            case "voteMarks" -> new Change.VoteMarks(scope(entry), entry.one("marks", Vote.Marks.class));
            case "noticeLength" -> made(entry, "notices", notices -> new Change.NoticeLength(
                    Set.copyOf(entry.texts(notices)), period(entry), entry.one("length", NoticeRule.Length.class)));
            case "revokedHonours" -> new Change.RevokedHonours(entry.one("revoked", Revoked.class));
            case "lookBack" -> made(entry, "years", years -> new Change.LookBack(entry.text("condition"), entry.number(years)));
            case "scoreBasis" -> new Change.ScoreBasis(entry.one("basis", Shortlist.Basis.class));
            case "succession" -> new Change.SuccessionAfter(entry.one("after", Honouring.After.class));
            case "quorum" -> new Change.QuorumShare(threshold(entry));
            case "substitutes" -> made(entry, "bodies", bodies -> new Change.Substitutes(
                    Set.copyOf(entry.texts(bodies)), entry.one("substitution", Substitution.class)));
            default -> throw unknownKind(entry, "voteBase, voteShare, voteMethod, voteRecused, voteMarks, noticeLength, revokedHonours, lookBack, scoreBasis, succession, quorum, substitutes");
        };
    }
}
