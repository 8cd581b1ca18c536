package award.audit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import award.MigratedDatabase;
import award.audit.ChainCheck;
import award.audit.ChainFault;
import award.audit.ChainFault.Kind;
import award.audit.ChainReport;
import award.shared.Message;
import award.shared.Recorded;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Somebody who rules the database changes the trail behind the product's back, and is found out.
@ExtendWith(MigratedDatabase.class)
class AuditChainTest {

    private final AuditTrail trail = new AuditTrail();
    private final AuditChain chain = new AuditChain();
    private EntityManager em;

    private record Done(String subject, Message act) implements Recorded {}

    @BeforeEach
    void keepThree(EntityManager em) {
        this.em = em;
        trail.em = em;
        trail.caller = () -> "秘书·secretary";
        trail.clock = Clock.systemUTC();
        chain.em = em;
        for (var subject : new String[] {"edition 𠮷", "meeting b", "letter c"}) keep(subject);
        commits();
    }

    @Test
    void what_nobody_touched_is_whole_and_every_entry_has_its_link() {
        var report = check();

        assertThat(report.isWhole()).as(report.toString()).isTrue();
        assertThat(report.head()).isPresent();
    }

    @Test
    void altered_words_are_found() {
        byForce("update audit_entry set who = 'nobody' where subject = 'meeting b'");

        assertThat(check().faults()).extracting(ChainFault::kind, ChainFault::number).containsExactly(tuple(Kind.ALTERED, number("meeting b")));
    }

    @Test
    void a_removed_entry_is_found_with_its_link_and_without() {
        long gone = number("meeting b");
        byForce("alter table audit_link drop constraint audit_link_entry_fkey", "delete from audit_entry where number = " + gone);
        assertThat(check().faults()).extracting(ChainFault::kind, ChainFault::number).containsExactly(tuple(Kind.REMOVED, gone));

        byForce("delete from audit_link where entry = " + gone);
        assertThat(check().faults()).extracting(ChainFault::kind, ChainFault::number).containsExactly(tuple(Kind.REMOVED, number("letter c")));
    }

    @Test
    void an_inserted_entry_is_found() {
        byForce("insert into audit_entry (at, who, subject, act) values (now(), 'secretary', 'forged', '{}')");

        assertThat(check().faults()).extracting(ChainFault::kind, ChainFault::number).containsExactly(tuple(Kind.INSERTED, number("forged")));
    }

    private void keep(String subject) {
        trail.keep(new Done(subject, Message.message("edition.act.opened")));
        em.flush();
    }

    /// What waits for the end of the transaction is done now.
    private void commits() {
        em.createNativeQuery("set constraints all immediate").executeUpdate();
    }

    private void byForce(String... statements) {
        em.createNativeQuery("alter table audit_entry disable trigger user").executeUpdate();
        em.createNativeQuery("alter table audit_link disable trigger user").executeUpdate();
        for (var statement : statements) em.createNativeQuery(statement).executeUpdate();
        em.clear();
    }

    private long number(String subject) {
        return (Long) em.createNativeQuery("select number from audit_entry where subject = :subject", Long.class)
                .setParameter("subject", subject).getSingleResult();
    }

    private ChainReport check() {
        var check = new ChainCheck(Optional.empty());
        chain.after(0, Integer.MAX_VALUE).forEach(check::walk);
        chain.unlinked(10).forEach(check::unlinked);
        return check.report();
    }
}
