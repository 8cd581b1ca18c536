package award.eligibility.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import award.MigratedDatabase;
import award.eligibility.model.RecordOnList;
import award.eligibility.record.BatchReport;
import award.eligibility.record.BatchReport.Reviewed;
import award.eligibility.record.BatchReport.Unusable;
import award.eligibility.record.BatchRow;
import award.eligibility.record.MatchRow;
import award.eligibility.record.MatchState;
import award.eligibility.record.NewBatch;
import award.eligibility.record.RecordLine.Read;
import award.eligibility.store.EligibilityStores;
import award.party.CreditCode;
import award.party.OrganisationFacts;
import award.party.PartyId;
import award.party.PartyRegistered;
import award.party.Registration.Registered;
import award.party.service.NewOrganisation;
import award.party.service.PartyDesks;
import award.scheme.service.ShippedShelf;
import award.shared.Message;
import award.shared.service.KeptActs;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(MigratedDatabase.class)
class RecordDeskTest {

    private static final String HEADING = "企业名称,统一社会信用代码,类别,发生日期,情况\n";
    private static final String CODE = "91350100M000100Y43";
    private static final String SOURCE = "市应急管理局事故名单";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-06T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir Path folder;
    private final KeptActs acts = new KeptActs();
    private final RecordDesk desk = new RecordDesk();
    private final MatchDesk matching = new MatchDesk();
    private Matcher matcher;
    private EligibilityStores stores;
    private PartyDesks parties;

    @BeforeEach
    void desks(EntityManager em) {
        parties = PartyDesks.on(em, acts);
        stores = EligibilityStores.on(em);
        matcher = EligibilityDesks.on(em, CLOCK, acts).matcher();
        desk.batches = stores.batches();
        desk.matcher = matcher;
        desk.regulations = new ShippedShelf();
        desk.clock = CLOCK;
        desk.record = acts;
        desk.session = Caller.named("secretary");
        matching.matches = stores.matches();
        matching.lines = stores.lines();
        matching.parties = parties.register();
        matching.clock = CLOCK;
        matching.record = acts;
        matching.session = Caller.named("secretary");
    }

    @Test
    void who_is_meant_is_found_by_code_whatever_the_name() throws IOException {
        var party = organisation("秦皇岛精密机械有限公司", CODE);

        take("2026-05-01", "老名字," + CODE + ",安全事故,2025-07-01,坍塌\n");

        assertThat(linesOf(party)).singleElement().satisfies(line -> assertThat(line.entry().orElseThrow().note()).isEqualTo("坍塌"));
        assertThat(matching.count(MatchState.OPEN)).isZero();
    }

    @Test
    void one_wrong_row_keeps_the_whole_list_out_and_is_told_by_its_line() throws IOException {
        var report = (Reviewed) take("2026-05-01", "甲公司," + CODE + ",安全事故,2025-07-01,\n乙公司,91350100M000100Y44,安全事故,2025-02-30,\n");

        assertThat(report.done()).isFalse();
        assertThat(report.shown()).extracting(Read.Faulty::line).containsExactly(3);
        assertThat(report.shown().getFirst().reasons()).extracting(Message::key)
                .containsExactly("eligibility.lists.wrongCode", "eligibility.lists.unreadableDay");
        assertThat(desk.count()).isZero();
    }

    @Test
    void a_dry_run_does_nothing() throws IOException {
        var report = (Reviewed) desk.tryOut(file("甲公司,,安全事故,2025-07-01,\n"), batch("2026-05-01"));

        assertThat(report.isFit()).isTrue();
        assertThat(report.sound()).containsEntry("MAJOR_ACCIDENT", 1);
        assertThat(desk.count()).isZero();
    }

    @Test
    void a_later_list_takes_the_place_of_the_earlier_which_is_kept() throws IOException {
        var party = organisation("秦皇岛精密机械有限公司", CODE);
        take("2026-04-01", "甲," + CODE + ",安全事故,2025-07-01,坍塌\n");
        take("2026-05-01", "甲," + CODE + ",安全事故,2024-01-01,火灾\n");

        assertThat(linesOf(party)).extracting(line -> line.entry().orElseThrow().note()).containsExactly("火灾");
        assertThat(desk.page(0, 10)).extracting(BatchRow::current).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void the_same_file_and_an_older_list_are_not_taken_again() throws IOException {
        take("2026-05-01", "甲,,安全事故,2025-07-01,坍塌\n");

        assertThat(reasons(take("2026-05-02", "甲,,安全事故,2025-07-01,坍塌\n"))).containsExactly("eligibility.lists.takenAlready");
        assertThat(reasons(take("2026-04-30", "甲,,安全事故,2025-07-02,坍塌\n"))).containsExactly("eligibility.lists.newerTaken");
        assertThat(reasons(take("2026-05-07", "甲,,安全事故,2025-07-02,坍塌\n"))).containsExactly("eligibility.lists.notYet");
    }

    @Test
    void a_name_means_somebody_only_after_a_person_has_said_so_and_then_for_all_lists_to_come() throws IOException {
        var party = organisation("秦皇岛（精密）机械有限公司", CODE);
        take("2026-04-01", "秦皇岛(精密)机械 有限公司,,安全事故,2025-07-01,坍塌\n");

        assertThat(linesOf(party)).isEmpty();
        matching.decide(open().id(), MatchState.SAME, "电话核实");

        assertThat(linesOf(party)).hasSize(1);
        take("2026-05-01", "秦皇岛（精密）机械有限公司,,安全事故,2026-01-01,火灾\n");
        assertThat(linesOf(party)).extracting(line -> line.entry().orElseThrow().note()).containsExactly("火灾");
        assertThat(matching.count(MatchState.OPEN)).isZero();
    }

    @Test
    void who_was_said_not_to_be_meant_is_not_asked_about_again() throws IOException {
        var party = organisation("秦皇岛精密机械有限公司", CODE);
        take("2026-04-01", "秦皇岛精密机械有限公司,,安全事故,2025-07-01,坍塌\n");
        matching.decide(open().id(), MatchState.OTHER, "外省同名企业");
        take("2026-05-01", "秦皇岛精密机械有限公司,,安全事故,2025-07-01,坍塌\n乙,,安全事故,2025-07-01,\n");

        assertThat(matching.count(MatchState.OPEN)).isZero();
        assertThat(linesOf(party)).isEmpty();
    }

    @Test
    void what_was_said_of_a_name_may_be_set_right() throws IOException {
        var party = organisation("秦皇岛精密机械有限公司", CODE);
        take("2026-04-01", "秦皇岛精密机械有限公司,,安全事故,2025-07-01,坍塌\n");
        var match = open().id();
        matching.decide(match, MatchState.SAME, "电话核实");
        matching.decide(match, MatchState.OTHER, "经复核为外省同名企业");

        assertThat(linesOf(party)).isEmpty();
    }

    @Test
    void two_codes_are_two_parties_however_alike_their_names() throws IOException {
        organisation("秦皇岛精密机械有限公司", CODE);
        take("2026-04-01", "秦皇岛精密机械有限公司,91330000733796106P,安全事故,2025-07-01,坍塌\n");

        assertThat(matching.count(MatchState.OPEN)).isZero();
    }

    @Test
    void who_is_registered_after_the_list_was_taken_is_found_then(EntityManager em) throws IOException {
        take("2026-04-01", "秦皇岛精密机械有限公司," + CODE + ",安全事故,2025-07-01,坍塌\n");
        var party = organisation("秦皇岛精密机械有限公司", CODE);
        em.flush();
        matcher.registered(new PartyRegistered(party, "秦皇岛精密机械有限公司"));

        assertThat(linesOf(party)).hasSize(1);
    }

    private MatchRow open() {
        return matching.page(MatchState.OPEN, 0, 10).getFirst();
    }

    private List<RecordOnList> linesOf(PartyId party) {
        return stores.lines().of(List.<UUID>of(party.id()));
    }

    private BatchReport take(String day, String rows) throws IOException {
        return desk.take(file(rows), batch(day));
    }

    private Path file(String rows) throws IOException {
        return Files.write(folder.resolve("list.csv"), (HEADING + rows).getBytes(UTF_8));
    }

    private static NewBatch batch(String day) {
        return new NewBatch(SOURCE, LocalDate.parse(day), Optional.empty(), Set.of(), "事故名单.csv");
    }

    private static List<String> reasons(BatchReport report) {
        return ((Unusable) report).reasons().stream().map(Message::key).toList();
    }

    private PartyId organisation(String name, String code) {
        var facts = OrganisationFacts.of(new CreditCode(code));
        return ((Registered) parties.register().register(new NewOrganisation(name, null, facts, false))).party();
    }
}
