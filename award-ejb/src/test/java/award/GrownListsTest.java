package award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import award.LargeDatabase.Cost;
import award.application.ApplicationOrder;
import award.application.ApplicationQuery;
import award.application.CandidacyOrder;
import award.application.CandidacyQuery;
import award.application.store.ApplicationStores;
import award.edition.EditionId;
import award.notification.LetterState;
import award.notification.Mailbox;
import award.notification.OpenMailboxes;
import award.notification.OutboxQuery;
import award.notification.store.NotificationStores;
import award.party.PartyFilter;
import award.party.PartyOrder;
import award.party.store.PartyStores;
import award.publicity.NoticePhase;
import award.publicity.NoticeQuery;
import award.publicity.ObjectionOrder;
import award.publicity.ObjectionQuery;
import award.publicity.store.PublicityStores;
import award.recommendation.ReferralQuery;
import award.recommendation.Sight;
import award.recommendation.store.RecommendationStores;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every list opens alike at a hundred rows and at a hundred thousand: those of one edition do not feel the other editions, those of an
/// office turn to their page by an index. Rows read and statements sent are counted: a clock would say how busy the machine is.
class GrownListsTest {

    private static final int FEW = 100;
    private static final int MANY = 100_000;
    private static final int PAGE = 50;

    private static final EditionId EDITION = new EditionId(UUID.fromString("11111111-0000-4000-8000-000000000001"));
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
    private static final Sight OFFICE = new Sight(false, Set.of("beijing"), Set.of(), false, Set.of("beijing"));
    private static final Sight BODY = new Sight(false, Set.of(), Set.of("110100"), false, Set.of());
    private static final OpenMailboxes OFFICE_BOX = new OpenMailboxes(Set.of(), Set.of(Mailbox.office("beijing"), Mailbox.account("secretary")));
    private static final OpenMailboxes EVERY_OFFICE = new OpenMailboxes(Set.of(Mailbox.Kind.OFFICE), Set.of(Mailbox.account("secretary")));
    private static final OpenMailboxes MINE = new OpenMailboxes(Set.of(), Set.of(Mailbox.parse("party:mine"), Mailbox.account("applicant")));

    private static final Map<String, Cost> SMALL = new LinkedHashMap<>();
    private static final Map<String, Cost> LARGE = new LinkedHashMap<>();

    private static LargeDatabase database;

    @BeforeAll
    static void measure() {
        database = new LargeDatabase();
        database.run("lists/recommenders.sql", Map.of());
        database.run("lists/rows.sql", Map.of("first", 1, "last", FEW));
        pages().forEach((list, page) -> SMALL.put(list, database.cost(page)));
        database.run("lists/rows.sql", Map.of("first", FEW + 1, "last", MANY));
        pages().forEach((list, page) -> LARGE.put(list, database.cost(page)));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @TestFactory
    Stream<DynamicTest> a_page_reads_no_more_rows_however_many_there_are() {
        return pages().keySet().stream().map(list -> dynamicTest(list, () -> {
            assertThat(LARGE.get(list).rows()).isLessThanOrEqualTo(Math.max(SMALL.get(list).rows(), 6 * PAGE));
            assertThat(LARGE.get(list).statements()).isEqualTo(SMALL.get(list).statements());
        }));
    }

    private static Map<String, Consumer<EntityManager>> pages() {
        var lists = new LinkedHashMap<String, Consumer<EntityManager>>();
        for (var order : ApplicationOrder.values()) {
            lists.put("applications by " + order, em -> ApplicationStores.on(em).applications().page(ApplicationQuery.all(EDITION), order, true, 0, PAGE));
        }
        for (var order : CandidacyOrder.values()) {
            lists.put("candidacies by " + order, em -> ApplicationStores.on(em).rows().page(CandidacyQuery.all(EDITION), order, true, 0, PAGE));
        }
        lists.put("referrals of the office", em -> RecommendationStores.on(em).rows().page(OFFICE, of(Optional.empty()), 0, PAGE));
        lists.put("referrals of an edition", em -> RecommendationStores.on(em).rows().page(OFFICE, of(Optional.of(EDITION)), 0, PAGE));
        lists.put("referrals of a recommender", em -> RecommendationStores.on(em).rows().page(BODY, of(Optional.empty()), 0, PAGE));
        for (var order : ObjectionOrder.values()) {
            lists.put("objections by " + order, em -> PublicityStores.on(em).objections().page(new ObjectionQuery(null, Set.of(), ""), order, false, 0, PAGE));
        }
        lists.put("notices", em -> PublicityStores.on(em).notices().page(NoticeQuery.of(NoticePhase.ALL, TODAY), 0, PAGE));
        lists.put("notices of the past", em -> PublicityStores.on(em).notices().page(NoticeQuery.of(NoticePhase.PAST, TODAY), 0, PAGE));
        lists.put("notices that run", em -> PublicityStores.on(em).notices().page(NoticeQuery.of(NoticePhase.RUNNING, TODAY), 0, PAGE));
        for (var state : LetterState.values()) {
            lists.put("outbox " + state, em -> NotificationStores.on(em).letters().page(OutboxQuery.all(state), OFFICE_BOX, 0, PAGE));
            lists.put("outbox of all offices " + state, em -> NotificationStores.on(em).letters().page(OutboxQuery.all(state), EVERY_OFFICE, 0, PAGE));
        }
        lists.put("inbox", em -> NotificationStores.on(em).inbox().page(MINE, "applicant", 0, PAGE));
        lists.put("inbox of all offices", em -> NotificationStores.on(em).inbox().page(EVERY_OFFICE, "secretary", 0, PAGE));
        lists.put("parties", em -> PartyStores.on(em).rows().page(PartyFilter.ALL, PartyOrder.NAME, true, 0, PAGE));
        lists.put("number of applications", em -> ApplicationStores.on(em).applications().count(ApplicationQuery.all(EDITION)));
        lists.put("number of candidacies", em -> ApplicationStores.on(em).rows().count(CandidacyQuery.all(EDITION)));
        lists.put("number of referrals of a recommender", em -> RecommendationStores.on(em).rows().count(BODY, of(Optional.empty())));
        lists.put("number of unread letters", em -> NotificationStores.on(em).inbox().countUnread(MINE, "applicant"));
        return lists;
    }

    private static ReferralQuery of(Optional<EditionId> edition) {
        return new ReferralQuery(edition, Optional.empty(), Set.of(), "");
    }
}
