package award.publicity.model;

import static award.shared.Message.message;

import award.calendar.Running;
import award.publicity.Acceptance;
import award.publicity.Brought;
import award.publicity.Channel;
import award.publicity.Conclusion;
import award.publicity.IllegalObjectionMoveException;
import award.publicity.Inquiry;
import award.publicity.MoreTime;
import award.publicity.NewObjection;
import award.publicity.NoticeId;
import award.publicity.ObjectionAct;
import award.publicity.ObjectionId;
import award.publicity.ObjectionReport;
import award.publicity.ObjectionSheet;
import award.publicity.ObjectionState;
import award.publicity.ObjectionUpheld;
import award.publicity.Objector;
import award.publicity.NoticeRow;
import award.scheme.rule.ObjectionRule;
import award.scheme.rule.ObjectionRule.Need;
import award.shared.Findings;
import award.shared.Message;
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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Somebody's objection to a notice (异议): received, taken up or recorded only, verified in time, settled with a reason.
@Entity
public class Objection {

    @EmbeddedId
    private ObjectionId id;

    private String number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "notice"))
    private NoticeId notice;

    private UUID post;
    private String against;

    @Embedded
    private Objector objector;

    private String facts;
    private String evidence;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private ObjectionState state;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_firm")
    private boolean dueFirm;

    @ElementCollection
    @CollectionTable(name = "objection_inquiry", joinColumns = @JoinColumn(name = "objection"))
    @OrderColumn(name = "place")
    private List<Inquiry> inquiries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "objection_more_time", joinColumns = @JoinColumn(name = "objection"))
    @OrderColumn(name = "place")
    private List<MoreTime> extensions = new ArrayList<>();

    @Embedded
    private Conclusion conclusion;

    @Version
    private long version;

    /// For the persistence provider only.
    protected Objection() {}

    public Objection(ObjectionId id, NewObjection entry, String number) {
        this.id = id;
        this.number = number;
        notice = entry.notice();
        post = entry.post();
        against = entry.against();
        objector = entry.objector();
        facts = entry.facts();
        evidence = entry.evidence();
        channel = entry.channel();
        receivedOn = entry.receivedOn();
        state = ObjectionState.RECEIVED;
    }

    public ObjectionAct received() {
        return act("publicity.objection.act.RECEIVED", number, receivedOn, Message.name(channel));
    }

    /// What it brought with it.
    ///
    /// @param files how many files of evidence came with it
    public Brought brought(long files) {
        var has = EnumSet.of(Need.FACTS);
        if (!objector.isAnonymous()) has.add(Need.NAMED);
        if (!evidence.isBlank() || files > 0) has.add(Need.EVIDENCE);
        return new Brought(receivedOn, has);
    }

    /// Takes it up, to be verified until the last day of the period.
    public ObjectionAct accept(Running verification) {
        move(ObjectionState.UNDER_VERIFICATION);
        dueOn = verification.lastDay();
        dueFirm = verification.isFirm();
        return act("publicity.objection.act.UNDER_VERIFICATION", number, dueOn);
    }

    /// Settles it: records it only, finds it true or not, or notes that it was taken back.
    ///
    /// @throws IllegalObjectionMoveException when this cannot follow its present state
    public ObjectionAct conclude(Conclusion result) {
        move(result.outcome());
        conclusion = result;
        return act("publicity.objection.act." + result.outcome().name(), number, result.decidedOn(), against);
    }

    /// What an upheld objection asks of whoever keeps the list.
    ///
    /// @param concerned those whom it leads off the list
    public ObjectionUpheld upheld(NoticeRow row, ObjectionRule.Upheld follows, Set<UUID> concerned) {
        return new ObjectionUpheld(id, number, row.matter(), row.list(), against, concerned, follows, conclusion);
    }

    public ObjectionAct inquire(Inquiry inquiry) {
        requireVerification();
        inquiries.add(inquiry);
        return act("publicity.objection.act.inquiry", number, inquiry.what(), inquiry.body());
    }

    /// @param place of the inquiry in its list, from 0
    public ObjectionAct answer(int place, LocalDate day, String result) {
        requireVerification();
        inquiries.set(place, inquiries.get(place).done(day, result));
        return act("publicity.objection.act.answer", number, inquiries.get(place).what());
    }

    public ObjectionAct extend(MoreTime more) {
        requireVerification();
        extensions.add(more);
        dueOn = more.until();
        return act("publicity.objection.act.extension", number, more.until());
    }

    private void requireVerification() {
        if (state != ObjectionState.UNDER_VERIFICATION) throw new IllegalObjectionMoveException(id, state, ObjectionState.UNDER_VERIFICATION);
    }

    private void move(ObjectionState target) {
        if (!state.next().contains(target)) throw new IllegalObjectionMoveException(id, state, target);
        state = target;
    }

    private ObjectionAct act(String key, Object... args) {
        return new ObjectionAct(id, message(key, args));
    }

    public ObjectionId id() {
        return id;
    }

    public String number() {
        return number;
    }

    public NoticeId notice() {
        return notice;
    }

    public UUID post() {
        return post;
    }

    public String against() {
        return against;
    }

    public Objector objector() {
        return objector;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ObjectionState state() {
        return state;
    }

    public Conclusion conclusion() {
        return conclusion;
    }

    public long version() {
        return version;
    }

    /// @param files how many files of evidence came with it
    public ObjectionSheet sheet(NoticeRow row, ObjectionRule rule, long files) {
        return new ObjectionSheet(id, number, row, rule, acceptance(rule, row, files), objector.masked(), against, facts, evidence,
                channel, receivedOn, state, dueOn, dueFirm, inquiries, extensions, conclusion, version);
    }

    /// @param list what was published, in the regulation's words
    public ObjectionReport report(String list) {
        return new ObjectionReport(id, number, list, against, objector, facts, channel, receivedOn, state, dueOn, inquiries, conclusion);
    }

    public Findings acceptance(ObjectionRule rule, NoticeRow row, long files) {
        return Acceptance.of(rule, brought(files), row.lastDay());
    }
}
