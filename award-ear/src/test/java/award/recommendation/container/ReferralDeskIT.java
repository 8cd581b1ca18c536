package award.recommendation.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import award.application.ApplicationState;
import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.model.Application;
import award.application.service.ApplicationReader;
import award.application.service.CandidacyReader;
import award.application.store.Applications;
import award.container.InContainer;
import award.edition.EditionId;
import award.edition.EditionRow;
import award.edition.service.EditionReader;
import award.identity.service.ActingAs;
import award.party.PartyFilter;
import award.party.PartyOrder;
import award.party.service.PartyDesk;
import award.publicity.Contact;
import award.publicity.Publication;
import award.recommendation.ActOutcome;
import award.recommendation.ConsultedAnswer;
import award.recommendation.NewAct;
import award.recommendation.NewConsultation;
import award.recommendation.ReferralId;
import award.recommendation.ReferralQuery;
import award.recommendation.ReferralRow;
import award.recommendation.ReferralSheet;
import award.recommendation.ReferralState;
import award.recommendation.ReportedAs;
import award.recommendation.Step;
import award.recommendation.service.ReferralDesk;
import award.recommendation.service.ReferralReader;
import award.recommendation.service.paper.RecommendationPapers;
import award.scheme.rule.AwardeeKind;
import award.shared.Recorded;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A county of Qinhuangdao from the receipt of an application to the candidate (article 13).
class ReferralDeskIT extends InContainer {

    private static final String PASSWORD = "award-2026";
    private static final String APPLICANT = "秦皇岛海港城市公交有限责任公司";
    private static final Contact BUREAU = new Contact("秦皇岛市海港区市场监督管理局", "海港区文化路1号", "", "0335-0000302", "");

    @Inject EditionReader editions;
    @Inject PartyDesk parties;
    @Inject Applications applications;
    @Inject ApplicationReader reader;
    @Inject CandidacyReader candidates;
    @Inject ReferralDesk desk;
    @Inject ReferralReader referrals;
    @Inject RecommendationPapers papers;
    @Inject Event<Recorded> record;
    @Inject UserTransaction transaction;
    @Inject Clock clock;

    private final Map<String, ActingAs> signedIn = new HashMap<>();
    private ReferralId referral;

    @Test
    void a_county_checks_asks_publishes_signs_and_recommends_in_the_order_of_the_text() {
        var edition = edition();
        handIn(edition);
        referral = as("recommender").call(() -> referrals.page(ReferralQuery.in(edition), 0, 50)).stream()
                .filter(row -> row.applicant().equals(APPLICANT)).map(ReferralRow::referral).findFirst().orElseThrow();
        var received = LocalDate.now(clock).minusDays(60);
        done(as("secretary").call(() -> desk.correctReceipt(referral, seen(), received, "纸质材料先到")));
        assertThrows(EJBAccessException.class, () -> as("expert").call(() -> referrals.read(referral)));

        assertInstanceOf(Step.Refused.class, act("opinion", received.plusDays(1)), "nothing was checked yet");
        done(act("check", received.plusDays(1)));
        as("recommender").run(() -> desk.ask(referral, seen(), new NewConsultation("海港区生态环境分局", received.plusDays(2), received.plusDays(9), "")));
        assertInstanceOf(Step.Refused.class, act("consult", received.plusDays(10)), "nobody answered yet");
        done(as("recommender").call(() -> desk.answer(referral, seen(), 0, ConsultedAnswer.NO_OBJECTION, received.plusDays(8), "")));
        done(act("consult", received.plusDays(10)));

        assertInstanceOf(Publication.Refused.class, publish(received.plusDays(11), 4), "shorter than five working days");
        var published = assertInstanceOf(Publication.Published.class, publish(received.plusDays(11), 5));
        var last = published.period().running().lastDay();
        assertInstanceOf(Step.Refused.class, act("notice", last), "on its last day");
        done(act("notice", last.plusDays(1)));
        done(act("opinion", last.plusDays(2)));
        assertInstanceOf(Step.Refused.class, recommend(last.plusDays(3)), "without the consent of the county's mechanism");
        done(act("consent", last.plusDays(3)));
        done(recommend(last.plusDays(4)));

        assertEquals(ReferralState.RECOMMENDED, sheet().state());
        assertEquals(ApplicationState.ACCEPTED, as("secretary").call(() -> reader.read(sheet().application())).state());
        assertTrue(as("secretary").call(() -> candidates.all(CandidacyQuery.all(edition))).stream().map(CandidacyRow::name).anyMatch(APPLICANT::equals));
        assertTrue(as("recommender").call(() -> papers.table(RecommendationPapers.HandIn.SUMMARY, edition, sheet().recommenderId())).length > 0);
    }

    private EditionId edition() {
        return as("secretary").call(() -> editions.awards().stream().filter(award -> award.regulation().scheme().equals("qinhuangdao"))
                .flatMap(award -> award.editions().stream()).filter(EditionRow::isRunning).findFirst().orElseThrow().edition());
    }

    /// As it comes in, without the form that the applicant fills in.
    private void handIn(EditionId edition) {
        var party = as("secretary").call(() -> parties.page(PartyFilter.called(APPLICANT), PartyOrder.NAME, true, 0, 1)).getFirst().id();
        as("secretary").call(() -> {
            transaction.begin();
            var application = new Application(edition, new Application.Edition("qinhuangdao", 11),
                    new Application.Applicant(party, APPLICANT, AwardeeKind.ORGANISATION), clock.instant(), "周申报");
            applications.add(application);
            record.fire(application.submit(901, List.of("130302"), clock.instant(), "周申报"));
            transaction.commit();
            return null;
        });
    }

    private Step act(String key, LocalDate on) {
        return as("recommender").call(() -> desk.record(referral, seen(), new NewAct(key, ActOutcome.PASSED, on, "", "", "同意", "赵志远")));
    }

    private Publication publish(LocalDate on, int days) {
        return as("recommender").call(() -> desk.publish(referral, seen(), on, days, BUREAU));
    }

    private Step recommend(LocalDate on) {
        return as("recommender").call(() -> desk.recommend(referral, seen(), new ReportedAs(on, "海市监〔2026〕8号", 0)));
    }

    private long seen() {
        return sheet().version();
    }

    private ReferralSheet sheet() {
        return as("recommender").call(() -> referrals.read(referral));
    }

    private static void done(Step step) {
        assertInstanceOf(Step.Done.class, step);
    }

    private ActingAs as(String account) {
        return signedIn.computeIfAbsent(account, name -> ActingAs.signIn(name, PASSWORD));
    }
}
