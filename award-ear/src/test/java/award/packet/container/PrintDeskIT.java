package award.packet.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import award.committee.MeetingId;
import award.committee.service.CommitteeTable;
import award.container.InContainer;
import award.edition.EditionRow;
import award.edition.service.EditionReader;
import award.identity.service.ActingAs;
import award.packet.JobId;
import award.packet.JobSheet;
import award.packet.JobState;
import award.packet.NewPrint;
import award.packet.Ordering;
import award.packet.Output;
import award.packet.PartKind;
import award.packet.service.PacketDesk;
import award.packet.service.PrintDesk;
import award.packet.service.PrintHousekeeping;
import award.shared.Message;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Prints as the server makes them: from one state of the data, in the background, to be cancelled, told when a restart broke them off.
class PrintDeskIT extends InContainer {

    @Inject PrintDesk press;
    @Inject PacketDesk packets;
    @Inject PrintHousekeeping housekeeping;
    @Inject CommitteeTable table;
    @Inject EditionReader editions;

    @Resource(lookup = "java:jboss/datasources/award") DataSource database;

    private MeetingId meeting;

    @BeforeEach
    void find() {
        meeting = secretary(() -> table.of(editions.awards().stream().filter(award -> award.regulation().scheme().equals("baoshan"))
                .flatMap(award -> award.editions().stream()).filter(row -> row.year() == 2026).map(EditionRow::edition).findFirst().orElseThrow()))
                .stream().map(row -> new MeetingId(row.id())).findFirst().orElseThrow();
    }

    @Test
    void a_print_goes_on_when_nobody_looks_and_leaves_its_file() {
        var job = ended(order(Output.WHOLE));

        assertEquals(JobState.DONE, job.state(), () -> "remarks: " + job.remarks());
        assertTrue(job.pages() > 20);
        var file = secretary(() -> press.fetch(job.id())).orElseThrow();
        assertTrue(Files.exists(file));
    }

    @Test
    void what_a_packet_lacks_is_said_and_stops_nothing_else() {
        var sheet = secretary(() -> packets.read(meeting));

        assertFalse(sheet.lacksOf(PartKind.DECISION.name()).isEmpty());
        assertTrue(sheet.lacksOf(PartKind.RANKING.name()).isEmpty());
    }

    @Test
    void a_print_that_a_restart_broke_off_says_so_and_is_begun_again_from_the_same_state() throws SQLException {
        var job = ended(order(Output.WHOLE));
        pretendAtWork(job.id());

        housekeeping.afterStart();
        assertEquals(JobState.INTERRUPTED, read(job.id()).state());

        secretary(() -> {
            press.repeat(job.id());
            return job;
        });
        var again = ended(job.id());
        assertEquals(JobState.DONE, again.state());
        assertEquals(job.pages(), again.pages());
        assertEquals(job.snapshot(), again.snapshot());
    }

    @Test
    void a_candidate_who_leaves_while_the_packet_is_made_stands_in_it_and_the_print_says_so() throws SQLException {
        var job = ended(order(Output.WHOLE));
        pretendAtWork(job.id());
        housekeeping.afterStart();
        var candidate = secretary(() -> table.read(meeting)).polls().getFirst().votes().getFirst();

        var before = state(candidate.candidacy().value());
        try {
            set(candidate.candidacy().value(), "WITHDRAWN");
            secretary(() -> {
                press.repeat(job.id());
                return job;
            });
            var again = ended(job.id());
            assertEquals(JobState.DONE, again.state());
            assertTrue(again.remarks().stream().map(Message::key).anyMatch("packet.job.gone"::equals), () -> again.remarks().toString());
        } finally {
            set(candidate.candidacy().value(), before);
        }
    }

    @Test
    void a_print_that_is_cancelled_leaves_nothing() {
        var job = secretary(() -> {
            var queued = assertInstanceOf(Ordering.Queued.class, press.order(new NewPrint(meeting, Output.MEMBERS, Optional.empty()))).job();
            press.cancel(queued);
            return queued;
        });

        assertEquals(JobState.CANCELLED, ended(job).state());
        assertTrue(secretary(() -> press.fetch(job)).isEmpty());
    }

    @Test
    void nobody_elses_people_see_the_papers_of_a_meeting() {
        assertThrows(EJBAccessException.class, () -> ActingAs.signIn("applicant", "award-2026").call(() -> packets.read(meeting)));
        assertThrows(EJBAccessException.class, () -> ActingAs.signIn("applicant", "award-2026").call(() -> press.of(meeting)));
    }

    private JobId order(Output output) {
        return secretary(() -> assertInstanceOf(Ordering.Queued.class, press.order(new NewPrint(meeting, output, Optional.empty()))).job());
    }

    /// Asks until the print is over.
    private JobSheet ended(JobId id) {
        var late = Instant.now().plus(Duration.ofMinutes(3));
        var job = read(id);
        while (!job.isOver()) {
            assertTrue(Instant.now().isBefore(late), "not over after three minutes");
            job = read(id);
        }
        return job;
    }

    private JobSheet read(JobId id) {
        return secretary(() -> press.read(id));
    }

    private void pretendAtWork(JobId id) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update packet_job set state = 'RUNNING', kept = false, ended_at = null, moved_at = moved_at - interval '1 hour', version = version + 1 where id = ?")) {
            update.setObject(1, id.value());
            assertEquals(1, update.executeUpdate());
        }
    }

    private String state(UUID candidate) throws SQLException {
        try (var connection = database.getConnection(); var select = connection.prepareStatement("select state from candidacy where id = ?")) {
            select.setObject(1, candidate);
            var rows = select.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }

    private void set(UUID candidate, String state) throws SQLException {
        try (var connection = database.getConnection(); var update = connection.prepareStatement("update candidacy set state = ? where id = ?")) {
            update.setString(1, state);
            update.setObject(2, candidate);
            update.executeUpdate();
        }
    }

    private static <T> T secretary(Callable<T> act) {
        return ActingAs.signIn("secretary", "award-2026").call(act);
    }
}
