package award.demonstration.service;

import award.identity.AccountId;
import award.identity.Role;
import award.identity.RoleHeld;
import award.identity.Scope;
import award.identity.service.AccountDesk;
import award.recommendation.CultivationEntry;
import award.recommendation.CultivationStage;
import award.recommendation.NewRecommender;
import award.recommendation.RecommenderEntry;
import award.recommendation.RecommenderId;
import award.recommendation.service.CultivationDesk;
import award.recommendation.service.RecommenderDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/// Those who recommend, entered in the register, with their plans of cultivation; and the one that the made-up recommender works for.
@ApplicationScoped
class RecommenderPlay {

    /// A county's bureau, and a district's department.
    private static final List<Scope> RECOMMENDER_WORKS_FOR = List.of(Scope.district("130302"), Scope.body("330206-jxj"));

    @Inject RecommenderDesk register;
    @Inject CultivationDesk cultivation;
    @Inject AccountDesk accounts;
    @Inject DemonstrationStaff staff;

    void enter() {
        var known = new HashMap<String, RecommenderId>();
        for (var row : Script.table("recommenders.csv")) known.put(row.get("scheme") + "/" + row.get("code"), enter(row));
        for (var row : Script.table("cultivation.csv")) cultivate(row, known);
        var account = account();
        RECOMMENDER_WORKS_FOR.forEach(scope -> staff.as(DemonstrationPerson.SECURITY).run(() -> accounts.give(account, new RoleHeld(Role.RECOMMENDER, scope))));
        staff.as(DemonstrationPerson.SECURITY).run(() -> accounts.take(account, RoleHeld.everywhere(Role.RECOMMENDER)));
    }

    private RecommenderId enter(CSVRecord row) {
        var entry = new RecommenderEntry(row.get("name"), row.get("channel"), row.get("division"), row.get("sections"), row.get("contact"), row.get("phone"), "");
        return register.enter(new NewRecommender(row.get("scheme"), row.get("code"), entry)).orElseThrow();
    }

    private void cultivate(CSVRecord row, Map<String, RecommenderId> known) {
        var entry = new CultivationEntry(Integer.parseInt(row.get("year")), row.get("name"), row.get("measures"), CultivationStage.valueOf(row.get("stage")));
        cultivation.plan(known.get(row.get("scheme") + "/" + row.get("code")), entry);
    }

    private AccountId account() {
        return staff.as(DemonstrationPerson.SYSTEM).call(() -> accounts.page(0, 100)).stream()
                .filter(row -> row.name().equals(DemonstrationPerson.RECOMMENDER.account())).findFirst().orElseThrow().id();
    }
}
