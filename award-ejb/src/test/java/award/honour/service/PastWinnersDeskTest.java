package award.honour.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import award.MigratedDatabase;
import award.honour.NamesakeChoice;
import award.honour.RegisterQuery;
import award.honour.ReviewedLine;
import award.honour.WinnersOutcome;
import award.honour.WinnersOutcome.Duplicate;
import award.honour.WinnersOutcome.Faulty;
import award.honour.WinnersOutcome.Known;
import award.honour.WinnersOutcome.Namesakes;
import award.honour.WinnersOutcome.NewParty;
import award.honour.WinnersReport;
import award.honour.WinnersReport.Reviewed;
import award.honour.WinnersReport.Unusable;
import award.honour.store.Grants;
import award.honour.store.HonourStores;
import award.party.CreditCode;
import award.party.OrganisationFacts;
import award.party.PartyFilter;
import award.party.PartyId;
import award.party.PartyOrder;
import award.party.Registration.Registered;
import award.party.service.NewOrganisation;
import award.party.service.PartyDesks;
import award.shared.Message;
import award.shared.service.KeptActs;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(MigratedDatabase.class)
class PastWinnersDeskTest {

    private static final String HEADING = "地区,届次,年度,奖项,获奖单位,统一社会信用代码,授奖日期\n";
    private static final String BEIJING = "北京市,第二届,2017,北京市人民政府质量管理奖,";
    private static final String CODE = "91350100M000100Y43";

    private final KeptActs acts = new KeptActs();
    private final PastWinnersDesk desk = new PastWinnersDesk();
    private PartyDesks parties;
    private Grants grants;

    @BeforeEach
    void desk(EntityManager em) {
        parties = PartyDesks.on(em, acts);
        grants = HonourStores.on(em);
        desk.record = acts;
        desk.review = new WinnersReview();
        desk.review.grants = grants;
        desk.review.recognition = parties.recognition();
        desk.entry = new WinnersEntry();
        desk.entry.holders = new NewHolders();
        desk.entry.holders.parties = parties.register();
        desk.entry.register = new HonourRegister();
        desk.entry.register.grants = grants;
        desk.entry.register.record = acts;
    }

    @Test
    void the_published_winners_are_imported_once_and_never_twice() throws IOException {
        var file = PastWinnersDeskTest.class.getResourceAsStream("/award/honour/winners.csv").readAllBytes();

        var first = (Reviewed) desk.importAll("winners.csv", file, List.of());
        var second = (Reviewed) desk.tryOut(file, List.of());

        assertThat(first.done()).isTrue();
        assertThat(first.entered()).isEqualTo(25);
        assertThat(grants.count(RegisterQuery.ALL)).isEqualTo(25);
        assertThat(grants.page(new RegisterQuery("beijing", 2017, "首都航天"), 0, 1)).singleElement()
                .satisfies(grant -> assertThat(grant.edition()).isEqualTo(2));
        assertThat(second.lines()).extracting(ReviewedLine::outcome).containsOnly(new Duplicate(0));
        assertThat(acts.acts()).last().hasToString("WinnersImported[file=winners.csv, honours=25]");
    }

    @Test
    void a_dry_run_enters_nothing() {
        desk.tryOut(bytes(BEIJING + "某厂,,"), List.of());

        assertThat(parties.register().count(PartyFilter.ALL)).isZero();
        assertThat(acts.acts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GBK, GB18030", "UTF-8, UTF-8"})
    void the_encoding_of_the_file_is_recognised(String written, String form) {
        var report = desk.tryOut((HEADING + BEIJING + "北京中关村软件园发展有限责任公司,,").getBytes(Charset.forName(written)), List.of());

        assertThat(((Reviewed) report).form()).isEqualTo(form);
        assertThat(outcomes(report)).containsExactly(new NewParty());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "北京市,第二届,2017,北京市人民政府质量管理奖,某厂,91350100M000100Y44,     | honour.import.wrongCode",
        "北京市,第二届,2017,北京市人民政府质量管理奖,某厂,,06/12/2017             | honour.import.unreadableDay",
        "北京市,第二届,2017,北京市市长质量奖,某厂,,                               | honour.import.unknownAward",
        "北京市,上届,2017,北京市人民政府质量管理奖,某厂,,                         | honour.import.unreadableEdition",
        "北京市,第二届,17,北京市人民政府质量管理奖,某厂,,                         | honour.import.unreadableYear",
        "北京市,第二届,2017,北京市人民政府质量管理奖,,,                           | honour.import.holderMissing"})
    void a_faulty_line_tells_why_and_keeps_the_whole_file_out(String line, String reason) {
        var report = (Reviewed) desk.importAll("list.csv", bytes(BEIJING + "甲厂,,\n" + line.strip()), List.of());

        assertThat(report.done()).isFalse();
        assertThat(report.lines().get(1).number()).isEqualTo(3);
        assertThat(report.lines().get(1).outcome()).isInstanceOfSatisfying(Faulty.class, faulty ->
                assertThat(faulty.reasons()).extracting(Message::key).containsExactly(reason));
        assertThat(parties.register().count(PartyFilter.ALL)).isZero();
    }

    @Test
    void a_code_on_record_leaves_no_doubt_whatever_the_name() {
        var known = register("旧名厂", CODE);

        assertThat(outcomes(desk.tryOut(bytes(BEIJING + "新名厂," + CODE + ","), List.of()))).singleElement()
                .isInstanceOfSatisfying(Known.class, found -> assertThat(found.party().id()).isEqualTo(known));
    }

    @Test
    void a_name_on_record_waits_for_a_person_to_say_who_is_meant() {
        var known = register("某厂", CODE);
        var file = bytes(BEIJING + "某厂,,");

        assertThat(outcomes(desk.importAll("list.csv", file, List.of()))).hasOnlyElementsOfType(Namesakes.class);
        assertThat(outcomes(desk.tryOut(file, List.of(new NamesakeChoice(2, null))))).containsExactly(new NewParty());
        assertThat(((Reviewed) desk.importAll("list.csv", file, List.of(new NamesakeChoice(2, known)))).done()).isTrue();
        assertThat(outcomes(desk.tryOut(file, List.of(new NamesakeChoice(2, known))))).containsExactly(new Duplicate(0));
    }

    @Test
    void the_same_honour_twice_in_a_file_is_entered_once_and_a_holder_of_two_honours_too() {
        var report = (Reviewed) desk.importAll("list.csv", bytes(
                BEIJING + "某厂,,\n" + BEIJING + "某厂,,\n北京市,第三届,2019,北京市人民政府质量管理奖,某厂,,"), List.of());

        assertThat(outcomes(report)).containsExactly(new NewParty(), new Duplicate(2), new NewParty());
        assertThat(report.passedOver()).isEqualTo(1);
        assertThat(grants.count(RegisterQuery.ALL)).isEqualTo(2);
        assertThat(parties.register().page(PartyFilter.ALL, PartyOrder.NAME, true, 0, 9)).hasSize(1);
    }

    @Test
    void a_file_that_lacks_a_column_is_unusable() {
        assertThat(desk.tryOut("奖项,届次\n某奖,1\n".getBytes(UTF_8), List.of())).isInstanceOf(Unusable.class);
    }

    private PartyId register(String name, String code) {
        var entry = new NewOrganisation(name, null, OrganisationFacts.of(new CreditCode(code)), true);
        return ((Registered) parties.register().register(entry)).party();
    }

    private static byte[] bytes(String lines) {
        return (HEADING + lines + "\n").getBytes(UTF_8);
    }

    private static List<WinnersOutcome> outcomes(WinnersReport report) {
        return ((Reviewed) report).lines().stream().map(ReviewedLine::outcome).toList();
    }
}
