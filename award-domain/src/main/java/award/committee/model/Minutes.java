package award.committee.model;

import award.committee.MeetingId;
import award.committee.MinutesSheet;
import award.committee.MinutesSheet.Approval;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/// The minutes of a meeting (会议纪要): drafted by the software, edited by the office, approved, and then for good what they are.
@Entity
@Table(name = "committee_minutes")
public class Minutes {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "meeting"))
    private MeetingId meeting;

    private String words;

    /// Who approved them (签发人); null before.
    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Version
    private long version;

    /// For the persistence provider only.
    protected Minutes() {}

    public Minutes(MeetingId meeting, String words) {
        this.meeting = meeting;
        this.words = words;
    }

    public boolean isApproved() {
        return approvedBy != null;
    }

    public long version() {
        return version;
    }

    /// @throws IllegalStateException when they have been approved
    public void write(String other) {
        if (isApproved()) throw new IllegalStateException("approved minutes are not written anew: " + meeting);
        words = other;
    }

    public void approve(String by, LocalDate on) {
        if (isApproved()) throw new IllegalStateException("approved already: " + meeting);
        approvedBy = by;
        approvedOn = on;
    }

    public MinutesSheet sheet() {
        return new MinutesSheet(meeting, words, Optional.ofNullable(approvedBy).map(by -> new Approval(by, approvedOn)), version);
    }
}
