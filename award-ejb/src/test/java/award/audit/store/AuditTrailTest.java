package award.audit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import award.MigratedDatabase;
import award.audit.TrailEntry;
import award.audit.TrailQuery;
import award.shared.Message;
import award.shared.Recorded;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class AuditTrailTest {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    private final AuditTrail trail = new AuditTrail();

    private record Opened(String subject, Message act) implements Recorded {}

    @BeforeEach
    void use(EntityManager em) {
        trail.em = em;
        trail.caller = () -> "secretary";
        trail.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Test
    void an_act_is_kept_with_who_and_when_and_comes_back_sayable(EntityManager em) {
        var act = Message.message("edition.act.opened", 7, LocalDate.of(2026, 3, 2));
        keep(em, "edition a", act);

        assertThat(trail.page(new TrailQuery("secretary", "edition a"), 0, 10))
                .extracting(TrailEntry::at, TrailEntry::who, TrailEntry::act)
                .containsExactly(tuple(NOW, "secretary", act));
    }

    @Test
    void acts_are_found_by_the_beginning_of_their_subject_and_counted_by_the_database(EntityManager em) {
        keep(em, "meeting 1", Message.message("committee.act.called"));
        keep(em, "meeting 2", Message.message("committee.act.called"));
        keep(em, "meet%", Message.message("committee.act.called"));

        assertThat(trail.count(new TrailQuery("", "meeting"))).isEqualTo(2);
        assertThat(trail.count(new TrailQuery("", "meet%"))).isEqualTo(1);
        assertThat(trail.count(new TrailQuery("nobody", "meeting"))).isZero();
    }

    @Test
    void no_entry_can_be_changed_or_deleted(EntityManager em) {
        keep(em, "edition b", Message.message("edition.act.opened"));

        assertThatThrownBy(() -> em.createNativeQuery("delete from audit_entry").executeUpdate())
                .isInstanceOf(PersistenceException.class).hasMessageContaining("never changed and never deleted");
    }

    private void keep(EntityManager em, String subject, Message act) {
        trail.keep(new Opened(subject, act));
        em.flush();
    }
}
