package award.application.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.MigratedDatabase;
import award.application.ApplicationOrder;
import award.application.ApplicationQuery;
import award.application.ApplicationState;
import award.application.ApplicationTerm;
import award.application.Correction;
import award.application.FieldEntry;
import award.application.Filling;
import award.application.NewTerm;
import award.application.model.Application;
import award.application.model.ApplicationPeriod;
import award.edition.EditionId;
import award.party.PartyId;
import award.scheme.rule.AwardeeKind;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class ApplicationsTest {

    private static final EditionId EDITION = EditionId.fresh();
    private static final PartyId FACTORY = PartyId.fresh();
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private final Applications applications = new Applications();
    private final FilledFields fields = new FilledFields();
    private final ApplicationRows rows = new ApplicationRows();

    @BeforeEach
    void use(EntityManager em) {
        applications.em = em;
        fields.em = em;
        rows.em = em;
    }

    @Test
    void an_application_comes_back_with_its_way_and_what_is_to_be_set_right(EntityManager em) {
        var application = begin();
        application.submit(1, List.of("110112"), NOW, "李申报");
        application.sendBack(List.of(new Correction("overview", "概述超过字数")), LocalDate.of(2026, 3, 9), NOW, "通州区市场监管局");
        em.flush();
        em.clear();

        var sheet = applications.of(EDITION, FACTORY).orElseThrow().sheet();
        assertThat(sheet.state()).isEqualTo(ApplicationState.RETURNED);
        assertThat(sheet.corrections()).containsExactly(new Correction("overview", "概述超过字数"));
        assertThat(sheet.channels()).containsExactly("110112");
        assertThat(sheet.moves()).hasSize(3);
        assertThat(applications.overdue(LocalDate.of(2026, 3, 9))).isEmpty();
        assertThat(applications.overdue(LocalDate.of(2026, 3, 10))).containsExactly(sheet.id());
    }

    @Test
    void who_withdrew_may_begin_again(EntityManager em) {
        begin().withdraw(NOW, "李申报", "填报有误");
        em.flush();

        assertThat(applications.of(EDITION, FACTORY)).isEmpty();
        begin();
        em.flush();
        assertThat(applications.of(EDITION, FACTORY)).isPresent();
    }

    @Test
    void a_change_by_somebody_else_is_noticed(EntityManager em) {
        var application = begin();
        em.flush();
        long seen = application.version();
        application.submit(1, List.of(), NOW, "李申报");
        em.flush();

        assertThatThrownBy(() -> applications.lock(application.id(), seen)).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void receipts_are_numbered_within_an_edition(EntityManager em) {
        var period = new ApplicationPeriod(EDITION);
        period.lay(new NewTerm(EDITION, new ApplicationTerm(NOW, NOW.plusSeconds(60), 5), "京质评办〔2026〕1号"));
        applications.add(period);
        em.flush();

        assertThat(applications.lockPeriod(EDITION).orElseThrow().takeNumber()).isEqualTo(1);
        em.flush();
        em.clear();
        assertThat(applications.lockPeriod(EDITION).orElseThrow().takeNumber()).isEqualTo(2);
        assertThat(applications.period(EDITION).orElseThrow().term().graceMinutes()).isEqualTo(5);
    }

    @Test
    void of_two_who_write_into_one_field_the_second_is_told(EntityManager em) {
        var application = begin();
        em.flush();
        var id = application.id();

        assertThat(fields.write(id, new FieldEntry("overview", 0, "甲写"), NOW, "李申报")).contains(1L);
        assertThat(fields.write(id, new FieldEntry("overview", 0, "乙写"), NOW, "王申报")).isEmpty();
        assertThat(fields.write(id, new FieldEntry("overview", 1, "乙读后改"), NOW, "王申报")).contains(2L);
        assertThat(fields.of(id, "overview")).singleElement().satisfies(filling -> {
            assertThat(filling.told()).isEqualTo("乙读后改");
            assertThat(filling.by()).isEqualTo("王申报");
        });
    }

    @Test
    void a_block_is_read_without_its_neighbours(EntityManager em) {
        var id = begin().id();
        em.flush();
        fields.write(id, new FieldEntry("figures.assets.2024", 0, "1"), NOW, "");
        fields.write(id, new FieldEntry("figuresOfOthers", 0, "2"), NOW, "");

        assertThat(fields.of(id, "figures")).extracting(Filling::field).containsExactly("figures.assets.2024");
        assertThat(fields.of(id)).hasSize(2);
    }

    @Test
    void applications_are_counted_filtered_and_paged_by_the_database(EntityManager em) {
        begin().submit(1, List.of(), NOW, "李申报");
        applications.add(new Application(EDITION, new Application.Edition("beijing", 3),
                new Application.Applicant(PartyId.fresh(), "某某医院", AwardeeKind.ORGANISATION), NOW, "王申报"));
        em.flush();

        assertThat(rows.count(ApplicationQuery.all(EDITION))).isEqualTo(2);
        assertThat(rows.count(new ApplicationQuery(EDITION, Set.of(ApplicationState.DRAFT), "医院"))).isEqualTo(1);
        assertThat(rows.page(ApplicationQuery.all(EDITION), ApplicationOrder.NUMBER, true, 0, 1))
                .singleElement().satisfies(row -> assertThat(row.number()).isEqualTo(1));
        assertThat(rows.of(List.of(FACTORY.id()))).hasSize(1);
    }

    private Application begin() {
        var application = new Application(EDITION, new Application.Edition("beijing", 3),
                new Application.Applicant(FACTORY, "北京某某精密机械有限公司", AwardeeKind.ORGANISATION), NOW, "李申报");
        applications.add(application);
        return application;
    }
}
