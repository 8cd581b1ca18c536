package award.recommendation;

import award.application.ApplicationId;
import award.application.ApplicationSubmitted;
import award.edition.EditionId;
import award.party.PartyId;
import award.recommendation.model.Recommender;
import award.recommendation.model.Referral;
import award.scheme.ShippedRegulations;
import award.scheme.rule.Recommendation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A referral in the county of Haigang, received on a Monday; tests say what differs.
public final class ReferralFixture {

    public static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    public static final Recording BY_THE_BUREAU = new Recording(Instant.parse("2026-03-02T01:00:00Z"), "赵推荐", false);

    private ReferralFixture() {}

    public static Recommendation rule(String scheme) {
        return ShippedRegulations.newest(scheme).rules().recommendation().orElseThrow();
    }

    public static RecommenderSheet body(String code, String channel, String division, String sections) {
        var entry = new RecommenderEntry("某某单位" + code, channel, division, sections, "赵推荐", "0335-0000000", "");
        return new Recommender(new NewRecommender("test", code, entry)).sheet();
    }

    public static ApplicationSubmitted submitted(List<String> channels) {
        return new ApplicationSubmitted(ApplicationId.fresh(), EditionId.fresh(), PartyId.fresh(), "秦皇岛某某玻璃有限公司", 7,
                Instant.parse("2026-03-02T01:00:00Z"), channels, false);
    }

    public static Referral received() {
        return new Referral(submitted(List.of("130302")), body("130302", "county", "130302", ""), 0, RECEIVED, false);
    }

    public static NewAct passed(String act, LocalDate on) {
        return new NewAct(act, ActOutcome.PASSED, on, "", "", "材料齐全，同意推荐。", "");
    }

    public static Procedure procedure(String scheme, Referral referral, LocalDate today) {
        return new Procedure(rule(scheme), referral.sheet(), Optional.empty(), today);
    }
}
