package award.eligibility.model;

import award.edition.EditionId;
import award.eligibility.EditionExamined;
import award.eligibility.RunId;
import award.eligibility.RunSheet;
import award.eligibility.RunState;
import award.shared.Findings.Verdict;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/// An examination of all candidates of an edition (整届审查), from chunk to chunk. It goes on when nobody looks; a server that went away
/// leaves it broken, and what was examined stays.
@Entity
@Table(name = "examination_run")
public class ExaminationRun {

    /// A run that has not moved for so long runs no more.
    static final Duration SILENCE = Duration.ofMinutes(2);

    @EmbeddedId
    private RunId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition"))
    private EditionId edition;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private int total;
    private int passed;
    private int asked;
    private int refused;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    /// For the persistence provider only.
    protected ExaminationRun() {}

    public ExaminationRun(EditionId edition, int total, String by, Instant now) {
        id = RunId.fresh();
        this.edition = edition;
        this.total = total;
        state = RunState.RUNNING;
        startedBy = by;
        startedAt = now;
        movedAt = now;
    }

    /// Notes what a chunk came to.
    public void move(Collection<Verdict> verdicts, Instant now) {
        for (var verdict : verdicts) {
            switch (verdict) {
                case PASS -> passed++;
                case ASK -> asked++;
                case REFUSE -> refused++;
            }
        }
        movedAt = now;
    }

    /// @param how anything but running
    public EditionExamined end(RunState how, Instant now) {
        state = how;
        endedAt = now;
        return new EditionExamined(edition, sheet());
    }

    public boolean isRunning() {
        return state == RunState.RUNNING;
    }

    /// Whether it says that it runs and does not.
    public boolean isLost(Instant now) {
        return isRunning() && movedAt.plus(SILENCE).isBefore(now);
    }

    public RunId id() {
        return id;
    }

    public RunSheet sheet() {
        return new RunSheet(id, state, total, passed, asked, refused, startedBy, startedAt, endedAt);
    }
}
