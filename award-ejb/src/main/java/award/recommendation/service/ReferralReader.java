package award.recommendation.service;

import award.edition.EditionId;
import award.identity.Roles;
import award.publicity.NoticeRow;
import award.recommendation.ActLine;
import award.recommendation.RecommenderId;
import award.recommendation.ReferralId;
import award.recommendation.ReferralQuery;
import award.recommendation.ReferralRow;
import award.recommendation.ReferralSheet;
import award.recommendation.store.ReferralRows;
import award.recommendation.store.Referrals;
import award.scheme.rule.Recommendation;
import award.scheme.rule.Recommendation.Limit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Where recommenders see what waits for them, and the office and the supervisors what waits with whom. Nothing is changed here.
@Stateless
@RolesAllowed({Roles.RECOMMENDER, Roles.SECRETARY, Roles.SUPERVISOR})
public class ReferralReader {

    @Inject Counter counter;
    @Inject RulesOfRecommendation rules;
    @Inject ReferralRows rows;
    @Inject Referrals referrals;

    public long count(ReferralQuery query) {
        return rows.count(counter.sight(), query);
    }

    /// Those received first come first.
    public List<ReferralRow> page(ReferralQuery query, int first, int size) {
        return rows.page(counter.sight(), query, first, size);
    }

    /// What one body recommended in an edition, in its own order: for the list that it hands in.
    public List<ReferralRow> recommended(ReferralQuery query) {
        return rows.recommended(counter.sight(), query);
    }

    /// Who recommended each party of an edition, by its identifier.
    @RolesAllowed(Roles.SECRETARY)
    public Map<UUID, Set<RecommenderId>> recommending(EditionId edition) {
        return referrals.recommending(edition);
    }

    /// @throws award.recommendation.NoSuchReferralException when there is none, or none that the caller may see
    public ReferralSheet read(ReferralId id) {
        return counter.readable(id).sheet();
    }

    /// The acts of the regulation with what is done, what can be done, and what stands in the way of the rest.
    public List<ActLine> acts(ReferralId id) {
        return rules.procedure(read(id), counter.today()).lines();
    }

    public Recommendation rule(ReferralId id) {
        return rules.rule(read(id).edition()).orElseThrow();
    }

    /// The local notice that stands; empty before it is published, and where none is asked for.
    public Optional<NoticeRow> notice(ReferralId id) {
        var sheet = read(id);
        return RulesOfRecommendation.noticeAct(rule(id)).flatMap(act -> rules.standing(sheet, act));
    }

    /// How many its body may recommend, and whether in an order.
    public Optional<Limit> limit(ReferralId id) {
        return rules.limit(read(id).edition());
    }

    /// Whether the caller may work on it today.
    public boolean isMine(ReferralId id) {
        return counter.mayWork(counter.bodyOf(counter.readable(id)));
    }

    /// Whether what the caller does is put down as done for a body that works on paper.
    public boolean isOnPaper(ReferralId id) {
        return counter.recording(counter.bodyOf(counter.readable(id))).onPaper();
    }
}
