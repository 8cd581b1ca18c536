package award.committee.model;

import award.committee.BodyAct;
import award.committee.BodyId;
import award.committee.Member;
import award.committee.Membership;
import award.committee.NewMember;
import award.scheme.rule.Post;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A body of one award's procedure (评审委员会、领导小组、专家技术指导组), with the terms of its members. A successor takes a seat over from a
/// day; meetings keep who sat then.
@Entity
@Table(name = "committee_body")
public class Body {

    private static final Comparator<Membership> IN_ORDER = Comparator.comparing(Membership::member, Member.BY_RANK).thenComparing(Membership::since);

    @EmbeddedId
    private BodyId id;

    private String scheme;

    /// Key of its rule in the regulation.
    @Column(name = "rule")
    private String key;

    private String name;

    /// By which its resolutions are numbered (发文代字).
    private String mark;

    /// Number of the seat given last.
    @Column(name = "last_seat")
    private int lastSeat;

    @ElementCollection
    @CollectionTable(name = "committee_member", joinColumns = @JoinColumn(name = "body"))
    @OrderColumn(name = "position")
    private List<Membership> memberships = new ArrayList<>();

    @Version
    private long version;

    /// For the persistence provider only.
    protected Body() {}

    public Body(BodyId id, String scheme, String key, String name) {
        this.id = id;
        this.scheme = scheme;
        this.key = key;
        this.name = name;
        this.mark = name;
    }

    public BodyId id() {
        return id;
    }

    public String scheme() {
        return scheme;
    }

    public String key() {
        return key;
    }

    public String name() {
        return name;
    }

    public String mark() {
        return mark;
    }

    /// Number of the seat given last.
    public int lastSeat() {
        return lastSeat;
    }

    public long version() {
        return version;
    }

    /// All terms, those on the day first, by post and seat.
    public List<Membership> memberships(LocalDate day) {
        return memberships.stream().sorted(Comparator.comparing((Membership term) -> !term.runsOn(day)).thenComparing(IN_ORDER)).toList();
    }

    /// The members on a day, by post and seat.
    public List<Member> membersOn(LocalDate day) {
        return memberships.stream().filter(term -> term.runsOn(day)).map(Membership::member).sorted(Member.BY_RANK).toList();
    }

    /// How many hold a post on a day.
    public int holding(Post post, LocalDate day) {
        return (int) membersOn(day).stream().filter(member -> member.post() == post).count();
    }

    /// Whose term in a seat has no end yet.
    public Optional<Membership> incumbent(int seat) {
        return memberships.stream().filter(term -> term.member().seat() == seat && term.until() == null).findFirst();
    }

    public BodyAct appoint(NewMember entry) {
        lastSeat++;
        return begin(new Membership(entry.in(lastSeat), entry.since(), null));
    }

    /// Somebody takes a seat over (接任): the term before ends on the day before.
    ///
    /// @throws IllegalArgumentException when the term before has not begun by then
    public BodyAct succeed(int seat, NewMember entry) {
        incumbent(seat).ifPresent(before -> replace(before, before.endingOn(entry.since().minusDays(1))));
        return begin(new Membership(entry.in(seat), entry.since(), null));
    }

    /// Ends the running term in a seat.
    public Optional<BodyAct> dismiss(int seat, LocalDate last) {
        return incumbent(seat).map(term -> {
            var ended = term.endingOn(last);
            replace(term, ended);
            return BodyAct.ended(id, name, ended);
        });
    }

    public BodyAct markResolutions(String by) {
        mark = by;
        return BodyAct.marked(id, name, by);
    }

    private BodyAct begin(Membership term) {
        memberships.add(term);
        return BodyAct.appointed(id, name, term);
    }

    private void replace(Membership old, Membership now) {
        memberships.set(memberships.indexOf(old), now);
    }
}
