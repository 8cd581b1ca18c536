package award.honour.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import award.Clause;
import award.container.InContainer;
import award.document.Printed;
import award.edition.EditionId;
import award.edition.service.EditionReader;
import award.honour.CertificateCopy;
import award.honour.Conferment;
import award.honour.CopyGround;
import award.honour.DispatchKind;
import award.honour.GrantId;
import award.honour.ListKind;
import award.honour.MeritState;
import award.honour.NewMerit;
import award.honour.RegisterQuery;
import award.honour.service.CertificateDesk;
import award.honour.service.ConfermentDesk;
import award.honour.service.DispatchDesk;
import award.honour.service.HonourRegister;
import award.honour.service.HonourWayDesk;
import award.honour.service.MeritDesk;
import award.honour.service.PublicHonours;
import award.honour.service.QuotaDesk;
import award.honour.service.paper.CertificatePapers;
import award.honour.service.paper.DispatchPapers;
import award.honour.service.paper.RegisterPapers;
import award.identity.service.ActingAs;
import award.publicity.CertificateAsked.Standing;
import award.publicity.service.PublicDesk;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// From the vote to the honour in the editions of the demonstration: one that is through, one that stands before its committee.
class HonourWayIT extends InContainer {

    private static final String PASSWORD = "award-2026";

    @Inject EditionReader editions;
    @Inject HonourWayDesk way;
    @Inject QuotaDesk quotas;
    @Inject DispatchDesk dispatches;
    @Inject DispatchPapers papers;
    @Inject CertificatePapers certificates;
    @Inject CertificateDesk copies;
    @Inject ConfermentDesk conferments;
    @Inject RegisterPapers registerPapers;
    @Inject HonourRegister register;
    @Inject MeritDesk merits;
    @Inject PublicHonours everybody;
    @Inject PublicDesk doors;

    @Test
    @Clause({"baoshan/20.8", "baoshan/22", "baoshan/21"})
    void an_edition_that_is_through_shows_titles_persons_of_merit_and_deeds() {
        var id = edition("baoshan", 2025);
        var whole = secretary().call(() -> way.read(id));

        assertEquals(2, whole.grants().size());
        assertTrue(whole.conferral().isPresent());
        assertTrue(whole.stages().stream().allMatch(stage -> stage.line().end().isPresent()));
        assertTrue(secretary().call(() -> quotas.check(id, ListKind.COMMENDED)).orElseThrow().holds());
        assertEquals("保质管奖证〔2025〕001号", whole.grants().getFirst().certificate());
        assertEquals(List.of("保质管奖功〔2025〕001号", "保质管奖功〔2025〕002号", "保质管奖功〔2025〕003号"),
                secretary().call(() -> merits.of(id)).stream().map(row -> row.certificate()).sorted().toList());
        assertEquals(5, pages(secretary().call(() -> certificates.printAll(id))));
        assertEquals(1, pages(secretary().call(() -> certificates.printRoll(id))));
        assertTrue(everybody.deeds(new GrantId(whole.grants().getFirst().id())).isPublished());
    }

    @Test
    @Clause("baoshan/22")
    void nobody_is_nominated_after_the_decision_or_where_no_regulation_foresees_it() {
        var through = edition("baoshan", 2025);
        var winner = secretary().call(() -> merits.winners(through)).getFirst().honoured().party();
        var late = secretary().call(() -> merits.nominate(new NewMerit(through, winner, "某人", "某岗", "某贡献", "")));
        assertEquals("baoshan/22", late.refusals().getFirst().clause().toString());

        var beijing = edition("beijing", 2026);
        assertFalse(secretary().call(() -> merits.nominate(new NewMerit(beijing, winner, "某人", "某岗", "某贡献", ""))).refusals().isEmpty());
        assertTrue(secretary().call(() -> merits.of(through)).stream().allMatch(row -> row.state() == MeritState.COMMENDED));
    }

    @Test
    @Clause({"beijing/22", "beijing/21"})
    void two_departments_report_jointly_and_nothing_is_granted_before_the_government_approves() {
        var id = edition("beijing", 2026);
        var sheet = secretary().call(() -> dispatches.read(id, DispatchKind.SUBMISSION));

        assertEquals(List.of("市市场监管工作主管部门", "市奖项管理工作主管部门"), sheet.dispatch().issuers());
        assertTrue(pages(secretary().call(() -> papers.print(id, DispatchKind.SUBMISSION))) >= 2);
        var refused = secretary().call(() -> conferments.confer(id, new Conferment(LocalDate.of(2026, 11, 20), "京市监发〔2026〕99号")));
        assertEquals("beijing/22", refused.refusals().getFirst().clause().toString());
        assertTrue(secretary().call(() -> quotas.check(id, ListKind.CANDIDATES)).orElseThrow().holds());
        assertTrue(secretary().call(() -> quotas.check(id, ListKind.PROPOSED)).isEmpty());
    }

    @Test
    void a_certificate_given_again_keeps_its_number_and_is_real_under_both_names() {
        var grant = register.ofEdition(edition("baoshan", 2025)).getLast();
        var id = new GrantId(grant.id());
        var day = LocalDate.of(2026, 3, 2);

        assertFalse(secretary().call(() -> copies.reissue(id, new CertificateCopy(CopyGround.LOST, "另一名称", day, "遗失"))).all().isEmpty());
        assertFalse(secretary().call(() -> copies.reissue(id, new CertificateCopy(CopyGround.RENAMED, grant.holder(), day, "更名"))).all().isEmpty());
        assertTrue(secretary().call(() -> copies.reissue(id, new CertificateCopy(CopyGround.RENAMED, grant.holder() + "（新）", day, "更名，见准予变更登记通知书"))).all().isEmpty());

        assertEquals(Standing.VALID, doors.certificate(grant.certificate(), grant.holder(), "10.9.0.1").orElseThrow().standing());
        assertEquals(grant.holder() + "（新）", doors.certificate(grant.certificate(), grant.holder() + "（新）", "10.9.0.1").orElseThrow().holder());
        assertTrue(doors.certificate(grant.certificate(), "别人", "10.9.0.1").isEmpty());
        assertEquals(1, pages(secretary().call(() -> certificates.print(id))));
    }

    @Test
    void the_certificate_of_a_person_of_merit_is_real_with_her_name_alone() {
        var merit = secretary().call(() -> merits.of(edition("baoshan", 2025))).getFirst();

        assertTrue(doors.certificate(merit.certificate(), merit.person(), "10.9.0.2").isPresent());
        assertTrue(doors.certificate(merit.certificate(), merit.organisation(), "10.9.0.2").isEmpty());
    }

    @Test
    void the_register_is_found_by_tier_and_goes_out_as_a_table_and_on_paper() {
        var all = new RegisterQuery("beijing", 0, "", "");
        var nominated = new RegisterQuery("beijing", 0, "nomination", "");

        assertTrue(everybody.count(nominated) > 0 && everybody.count(nominated) < everybody.count(all));
        assertTrue(everybody.page(nominated, 0, 50).stream().allMatch(row -> row.tier().equals("nomination")));
        assertTrue(secretary().call(() -> registerPapers.xlsx(nominated)).length > 1000);
        assertTrue(pages(secretary().call(() -> registerPapers.print(all))) >= 1);
    }

    @Test
    void only_the_office_walks_this_way() {
        var id = edition("beijing", 2026);

        assertThrows(EJBAccessException.class, () -> ActingAs.signIn("expert", PASSWORD).call(() -> way.read(id)));
        assertThrows(EJBAccessException.class, () -> ActingAs.signIn("applicant", PASSWORD).call(() -> certificates.printAll(id)));
        assertThrows(EJBAccessException.class, () -> ActingAs.signIn("supervisor", PASSWORD)
                .call(() -> conferments.confer(id, new Conferment(LocalDate.of(2026, 11, 20), "某〔2026〕1号"))));
    }

    private EditionId edition(String scheme, int year) {
        return editions.award(scheme).editions().stream().filter(row -> row.year() == year && row.isLed()).map(row -> row.edition()).findFirst().orElseThrow();
    }

    private static int pages(Printed printed) {
        return assertInstanceOf(Printed.Pdf.class, printed).pages();
    }

    private static ActingAs secretary() {
        return ActingAs.signIn("secretary", PASSWORD);
    }
}
