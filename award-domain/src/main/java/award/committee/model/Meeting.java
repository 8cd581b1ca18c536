package award.committee.model;

import award.committee.AgendaItem;
import award.committee.Attendance;
import award.committee.BodyId;
import award.committee.Guest;
import award.committee.IllegalMeetingException;
import award.committee.MeetingCalled;
import award.committee.MeetingId;
import award.committee.MeetingState;
import award.committee.Member;
import award.committee.NewItem;
import award.committee.NewMeeting;
import award.committee.Recusal;
import award.committee.RecusalGround;
import award.committee.Turnout;
import award.edition.EditionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A meeting of a body on one edition (评审委员会会议): when and where, on what, who came, and where it stands.
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

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    @Column(name = "opened_at")
    private LocalDateTime openedAt;

    @Column(name = "closed_at")
    private LocalDateTime closedAt;

    @Embedded
    private Agenda agenda = new Agenda();

    @ElementCollection
    @CollectionTable(name = "committee_attendance", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<Attendance> attendance = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "committee_guest", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<Guest> guests = new ArrayList<>();

    /// Counts the changes of time, place and agenda. What members confirm on their tablets does not make an arrangement out of date.
    private long revision;

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
        state = MeetingState.CALLED;
        called.agenda().forEach(agenda::add);
        members.forEach(member -> attendance.add(Attendance.expected(member)));
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

    public MeetingState state() {
        return state;
    }

    public Optional<LocalDateTime> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<LocalDateTime> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public List<AgendaItem> items() {
        return agenda.items();
    }

    public List<Recusal> recusals() {
        return agenda.recusals();
    }

    public List<Attendance> attendance() {
        return List.copyOf(attendance);
    }

    public List<Guest> guests() {
        return List.copyOf(guests);
    }

    public Turnout turnout() {
        return Turnout.of(attendance);
    }

    public long revision() {
        return revision;
    }

    public MeetingCalled called() {
        return new MeetingCalled(id, title, startsAt, place);
    }

    public void move(LocalDateTime when, String where) {
        revision++;
        startsAt = when;
        place = where;
    }

    /// Puts these items on in place of all that stood there.
    public void settle(List<NewItem> items) {
        revision++;
        agenda.clear();
        items.forEach(agenda::add);
    }

    public void add(NewItem item) {
        revision++;
        agenda.add(item);
    }

    public void drop(int item) {
        revision++;
        agenda.drop(item);
    }

    public void shift(int item, int by) {
        revision++;
        agenda.move(item, by);
    }

    public void rename(AgendaItem changed) {
        revision++;
        agenda.rename(changed);
    }

    public void groupRecusals() {
        revision++;
        agenda.group();
    }

    public void welcome(List<Guest> all) {
        guests.clear();
        guests.addAll(all);
    }

    public Optional<Attendance> seat(int seat) {
        return attendance.stream().filter(each -> each.member().seat() == seat).findFirst();
    }

    /// Changes what is on record of one seat.
    public void seat(int seat, UnaryOperator<Attendance> change) {
        attendance.replaceAll(each -> each.member().seat() == seat ? change.apply(each) : each);
    }

    /// The attendance as it would be with these notes.
    public List<Attendance> attending(List<Attendance> noted) {
        return attendance.stream().map(old -> noted.stream()
                .filter(each -> each.member().seat() == old.member().seat())
                .findFirst().orElse(old)).toList();
    }

    /// Notes how members stand to the meeting; those whom the list leaves out stay as they are.
    public void attend(List<Attendance> noted) {
        var now = attending(noted);
        attendance.clear();
        attendance.addAll(now);
    }

    public boolean doubt(int item, int seat, RecusalGround ground, String words) {
        return agenda.doubt(item, seat, ground, words);
    }

    public void decide(int item, int seat, boolean accepted, String by) {
        agenda.decide(item, seat, accepted, by);
    }

    public Set<Integer> outside(int item) {
        return agenda.outside(item);
    }

    public void open(LocalDateTime at) {
        moveTo(MeetingState.OPEN);
        openedAt = at;
    }

    /// Goes on to an item.
    public void begin(int item, LocalDateTime at) {
        if (state != MeetingState.OPEN) throw new IllegalMeetingException(id, state, MeetingState.OPEN);
        agenda.begin(item, at);
    }

    public void close(LocalDateTime at) {
        moveTo(MeetingState.CLOSED);
        agenda.end(at);
        closedAt = at;
    }

    /// The meeting was held, and is put on record afterwards.
    public void held(LocalDateTime until) {
        if (state == MeetingState.CALLED) open(startsAt);
        moveTo(MeetingState.CLOSED);
        agenda.endAll(until);
        closedAt = until;
    }

    public void cancel() {
        moveTo(MeetingState.CANCELLED);
    }

    private void moveTo(MeetingState next) {
        if (!state.next().contains(next)) throw new IllegalMeetingException(id, state, next);
        state = next;
    }
}
