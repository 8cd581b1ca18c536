package award.committee.model;

import award.committee.BodyId;
import award.committee.Member;
import award.committee.Post;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A body that decides in one award's procedure (评审委员会), with its members. Meetings keep the members as they were.
@Entity
@Table(name = "committee_body")
public class Body {

    @EmbeddedId
    private BodyId id;

    private String scheme;

    private String name;

    /// Number of the seat given last.
    @Column(name = "last_seat")
    private int lastSeat;

    @ElementCollection
    @CollectionTable(name = "committee_member", joinColumns = @JoinColumn(name = "body"))
    private Set<Member> members = new HashSet<>();

    @Version
    private long version;

    /// For the persistence provider only.
    protected Body() {}

    public Body(BodyId id, String scheme, String name) {
        this.id = id;
        this.scheme = scheme;
        this.name = name;
    }

    public BodyId id() {
        return id;
    }

    public String scheme() {
        return scheme;
    }

    public String name() {
        return name;
    }

    /// By post, then in the order of their seats.
    public List<Member> members() {
        return members.stream().sorted(Comparator.comparing(Member::post).thenComparingInt(Member::seat)).toList();
    }

    public void appoint(String person, String office, Post post) {
        lastSeat++;
        members.add(new Member(lastSeat, person, office, post));
    }

    public void dismiss(int seat) {
        members.removeIf(member -> member.seat() == seat);
    }
}
