package award.application.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import award.MigratedDatabase;
import award.application.ApplicationState;
import award.application.ApplicationTerm;
import award.application.Correction;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class ApplicationsTest {

    private static final EditionId EDITION = EditionId.fresh();
    private static final PartyId FACTORY = PartyId.fresh();
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private final Applications applications = new Applications();

    @BeforeEach
    void use(EntityManager em) {
        applications.em = em;
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

    private Application begin() {
        var application = new Application(EDITION, new Application.Edition("beijing", 3),
                new Application.Applicant(FACTORY, "北京某某精密机械有限公司", AwardeeKind.ORGANISATION), NOW, "李申报");
        applications.add(application);
        return application;
    }
}
