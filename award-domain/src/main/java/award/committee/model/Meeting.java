package award.committee.model;

import award.committee.Attendance;
import award.committee.BodyId;
import award.committee.MeetingCalled;
import award.committee.MeetingId;
import award.committee.Member;
import award.committee.NewMeeting;
import award.committee.Presence;
import award.committee.Turnout;
import award.edition.EditionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// A meeting of a body on one edition (评审委员会会议): when and where, on what, and who came.
@Entity
@Table(name = "committee_meeting")
public class Meeting {

    @EmbeddedId
    private MeetingId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "body"))
    private BodyId body;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition"))
    private EditionId edition;

    private String title;

    @Column(name = "starts_at")
    private LocalDateTime startsAt;

    private String place;

    @ElementCollection
    @CollectionTable(name = "committee_agenda", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    @Column(name = "item")
    private List<String> agenda = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "committee_attendance", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<Attendance> attendance = new ArrayList<>();

    @Version
    private long version;

    /// For the persistence provider only.
    protected Meeting() {}

    /// @param members of the body on this day; all are expected to come
    public Meeting(MeetingId id, NewMeeting called, List<Member> members) {
        this.id = id;
        body = called.body();
        edition = called.edition();
        title = called.title();
        startsAt = called.startsAt();
        place = called.place();
        agenda.addAll(called.agenda());
        members.forEach(member -> attendance.add(new Attendance(member, Presence.EXPECTED, "")));
    }

    public MeetingId id() {
        return id;
    }

    public BodyId body() {
        return body;
    }

    public EditionId edition() {
        return edition;
    }

    public String title() {
        return title;
    }

    public LocalDateTime startsAt() {
        return startsAt;
    }

    public String place() {
        return place;
    }

    public List<String> agenda() {
        return List.copyOf(agenda);
    }

    public List<Attendance> attendance() {
        return List.copyOf(attendance);
    }

    public Turnout turnout() {
        return Turnout.of(attendance);
    }

    public long version() {
        return version;
    }

    public MeetingCalled called() {
        return new MeetingCalled(id, title, startsAt, place);
    }

    public void move(LocalDateTime when, String where) {
        startsAt = when;
        place = where;
    }

    public void settle(List<String> items) {
        agenda.clear();
        agenda.addAll(items);
    }

    /// Notes how each member stands to the meeting; members whom the list leaves out stay as they are.
    public void attend(List<Attendance> noted) {
        var now = attending(noted);
        attendance.clear();
        attendance.addAll(now);
    }

    /// The attendance as it would be with these notes.
    public List<Attendance> attending(List<Attendance> noted) {
        return attendance.stream().map(old -> noted.stream()
                .filter(each -> each.member().seat() == old.member().seat())
                .map(each -> old.as(each.presence(), each.substitute()))
                .findFirst().orElse(old)).toList();
    }
}
