package award.committee.web;

import award.committee.Appointment;
import award.committee.BodyId;
import award.committee.BodySheet;
import award.committee.Member;
import award.committee.NewMember;
import award.committee.service.CommitteeOffice;
import award.identity.AccountId;
import award.scheme.rule.Post;
import award.shared.web.Notices;
import award.shared.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The page `committee/body.xhtml`: a body's members with their terms, what it is charged with, and how its resolutions are numbered.
@Named
@ViewScoped
public class KeepBody implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CommitteeOffice office;
    @Inject Notices notices;
    @Inject Texts texts;
    @Inject transient Clock clock;

    private String id;
    private transient BodySheet body;
    private long version;
    private MemberEntry entry;
    /// The seat to be taken over; 0 for a new one.
    private int seat;
    private LocalDate last;
    @NotBlank @Size(max = 40) private String mark;

    public void load() {
        body = office.read(BodyId.parse(id));
        version = body.version();
        mark = body.mark();
        offer();
    }

    /// Empties the form for a new seat.
    public void offer() {
        seat = 0;
        entry = new MemberEntry(Post.MEMBER, title(Post.MEMBER), today());
    }

    /// The title follows the post.
    public void postChosen() {
        entry.setTitle(title(entry.getPost()));
    }

    /// Prepares the form for whoever takes over the member's seat.
    public void prepareSuccession(Member member) {
        seat = member.seat();
        entry = new MemberEntry(member, today());
    }

    public void prepareEnd(Member member) {
        seat = member.seat();
        last = today();
    }

    public void appoint() {
        var account = account();
        if (account.isEmpty() && hasAccount()) {
            notices.problem("committee.body.noSuchAccount", entry.getAccount().strip());
            return;
        }
        var member = entry.member(account.orElse(null));
        switch (seat == 0 ? office.appoint(getBody().id(), member) : office.succeed(getBody().id(), seat, member)) {
            case Appointment.Appointed done -> appointed(member);
            case Appointment.Refused not -> notices.refused(not.findings());
            case Appointment.Mistaken not -> notices.problem(not.why());
        }
    }

    private void appointed(NewMember member) {
        notices.done("committee.body.appointed", member.name());
        load();
    }

    public void dismiss() {
        office.dismiss(getBody().id(), seat, last).ifPresentOrElse(notices::problem, () -> {
            notices.done("committee.body.ended");
            load();
        });
    }

    public void markResolutions() {
        office.markResolutions(getBody().id(), version, mark.strip());
        notices.done("shared.saved");
        load();
    }

    private boolean hasAccount() {
        return entry.getAccount() != null && !entry.getAccount().isBlank();
    }

    private Optional<AccountId> account() {
        return hasAccount() ? office.memberAccount(entry.getAccount().strip(), getBody().scheme()) : Optional.empty();
    }

    private String title(Post post) {
        return getBody().rule().flatMap(rule -> rule.seatsOf(post)).map(seats -> seats.title()).orElseGet(() -> texts.name(post));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public BodySheet getBody() {
        if (body == null) body = office.read(BodyId.parse(id));
        return body;
    }

    /// The posts that the regulation speaks of; all where it speaks of none.
    public List<Post> getPosts() {
        var named = getBody().rule().map(rule -> rule.seats().stream().map(seats -> seats.post()).toList()).orElseGet(List::of);
        return named.size() > 1 ? named : Arrays.asList(Post.values());
    }

    public boolean isSucceeding() {
        return seat != 0;
    }

    public MemberEntry getEntry() {
        return entry;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }
}
