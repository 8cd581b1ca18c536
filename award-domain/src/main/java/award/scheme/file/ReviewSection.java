package award.scheme.file;

import award.scheme.rule.Criteria;
import award.scheme.rule.Criteria.Category;
import award.scheme.rule.Criteria.Item;
import award.scheme.rule.Criteria.ItemKind;
import award.scheme.rule.CriteriaRule;
import award.scheme.rule.ExpertStanding;
import award.scheme.rule.MinimumScore;
import award.scheme.rule.Panel;
import award.scheme.rule.Quota.Firmness;
import award.scheme.rule.Shortlist;
import award.scheme.rule.Shortlist.Basis;
import award.scheme.rule.Tier;
import award.scheme.rule.Vote;
import java.util.List;
import java.util.Optional;

/// How candidates are judged: criteria, panels, who goes on, how the committee votes.
final class ReviewSection extends Section {

    private final List<Tier> tiers;

    ReviewSection(Entry rules, String scheme, List<Tier> tiers) {
        super(rules, scheme);
        this.tiers = tiers;
    }

    Optional<Criteria> criteria() {
        return rules.entry("criteria", entry -> made(entry, "categories", categories -> new Criteria(
                clause(entry), entry.text("standard"), entry.number("total"), entry.entries(categories, ReviewSection::category))));
    }

    private static Category category(Entry entry) {
        return made(entry, "items", items -> new Category(entry.text("number"), entry.text("name"), entry.number("points"),
                entry.entries(items, item -> new Item(
                        item.text("number"), item.text("name"), item.number("points"), item.one("kind", ItemKind.class)))));
    }

    List<CriteriaRule> criteriaRules() {
        return rules.entries("criteriaRules", entry -> switch (entry.text("kind")) {
            case "basis" -> made(entry, "standards", standards -> new CriteriaRule.Basis(
                    clause(entry), entry.texts(standards), entry.one("firmness", Firmness.class, Firmness.FIRM)));
            case "selfAssessment" -> new CriteriaRule.SelfAssessment(clause(entry));
            case "revision" -> new CriteriaRule.Revision(clause(entry));
            case "sectorRules" -> new CriteriaRule.SectorRules(clause(entry));
            default -> throw unknownKind(entry, "basis, selfAssessment, revision, sectorRules");
        });
    }

    List<Panel> panels() {
        return rules.entries("panels", entry -> new Panel(clause(entry), entry.number("atLeast", 0),
                entry.one("parity", Panel.Parity.class, Panel.Parity.ANY), entry.one("choice", Panel.Choice.class)));
    }

    Optional<ExpertStanding> expertStanding() {
        return rules.entry("expertStanding", entry -> new ExpertStanding(clause(entry), entry.number("years")));
    }

    Optional<MinimumScore> minimumScore() {
        return rules.entry("minimumScore", entry -> new MinimumScore(clause(entry), entry.decimal("points")));
    }

    Optional<Shortlist> shortlist() {
        return rules.entry("shortlist", entry -> {
            var basis = entry.one("basis", Basis.class);
            return switch (entry.text("kind")) {
                case "firstAtLeast" -> new Shortlist.FirstAtLeast(
                        clause(entry), basis, entry.number("first"), entry.decimal("minimum"));
                case "ranked" -> new Shortlist.Ranked(clause(entry), basis);
                case "chosen" -> new Shortlist.Chosen(clause(entry), basis);
                default -> throw unknownKind(entry, "firstAtLeast, ranked, chosen");
            };
        });
    }

    List<Vote> votes() {
        return rules.entries("votes", entry -> {
            var scope = scope(entry);
            var base = entry.one("base", Vote.Base.class);
            var method = entry.one("method", Vote.Method.class);
            return new Vote(clause(entry), scope, nameOf(scope, tiers), method, base, threshold(entry),
                    entry.one("recused", Vote.Recused.class, Vote.Recused.usual(base)), entry.one("marks", Vote.Marks.class, Vote.Marks.usual(method)));
        });
    }
}
