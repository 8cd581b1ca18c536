package award.supervision.model;

import award.edition.EditionId;
import award.shared.Message;
import award.supervision.NewObservation;
import award.supervision.ObservationId;
import award.supervision.ObservationRecorded;
import award.supervision.ObservationRow;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/// An observation of the supervision group (监督发现): found by the group, answered by the office, settled by the group.
@Entity
@Table(name = "supervision_observation")
public class Observation {

    @EmbeddedId
    private ObservationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition"))
    private EditionId edition;

    @Column(name = "found_on")
    private LocalDate foundOn;

    @Column(name = "found_by")
    private String foundBy;

    private String what;
    private String demanded;
    private LocalDate due;
    private String answer = "";

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answered_by")
    private String answeredBy = "";

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Version
    private long version;

    /// For the persistence provider only.
    protected Observation() {}

    /// @param by the person of the group
    public Observation(NewObservation found, String by) {
        id = ObservationId.fresh();
        edition = found.edition();
        foundOn = found.foundOn();
        foundBy = by;
        what = found.what();
        demanded = found.demanded();
        due = found.due();
    }

    public ObservationRecorded found() {
        return recorded("supervision.act.observed", foundOn, what);
    }

    /// The office says what it did about it; it may say more until the group is content.
    ///
    /// @throws IllegalStateException when it is settled
    public ObservationRecorded answer(String said, LocalDate on, String by) {
        requireUnsettled();
        answer = said;
        answeredOn = on;
        answeredBy = by;
        return recorded("supervision.act.answered", on, said);
    }

    /// The group is content.
    ///
    /// @throws IllegalStateException when it is settled already
    public ObservationRecorded settle(LocalDate on) {
        requireUnsettled();
        settledOn = on;
        return recorded("supervision.act.settled", on, what);
    }

    private void requireUnsettled() {
        if (settledOn != null) throw new IllegalStateException("settled already: observation " + id);
    }

    private ObservationRecorded recorded(String key, Object... args) {
        return new ObservationRecorded(id, Message.message(key, args));
    }

    public long version() {
        return version;
    }

    public ObservationRow row() {
        return new ObservationRow(id, edition, foundOn, foundBy, what, demanded, due, answer, answeredOn, answeredBy, settledOn, version);
    }
}
