package award.publicity.model;

import award.calendar.Running;
import award.publicity.Contact;
import award.publicity.NewNotice;
import award.publicity.NoticeId;
import award.publicity.NoticePublished;
import award.publicity.NoticeRow;
import award.publicity.NoticeStopped;
import award.publicity.Stop;
import award.scheme.rule.NoticeRule;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A list shown to the public for a time (公示). What was published does not change.
@Entity
public class Notice {

    @EmbeddedId
    private NoticeId id;

    private UUID matter;
    private String about;
    private String scheme;

    @Column(name = "regulation_version")
    private String regulationVersion;

    private String rule;

    @Column(name = "list_name")
    private String list;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "put_up_at")
    private Instant putUpAt;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "calendar_version")
    private String calendarVersion;

    @ElementCollection
    @CollectionTable(name = "notice_entry", joinColumns = @JoinColumn(name = "notice"))
    @OrderColumn(name = "place")
    @Column(name = "entry")
    private List<String> entries = new ArrayList<>();

    @Embedded
    private Contact contact;

    @Embedded
    private Stop stop;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "successor"))
    private NoticeId successor;

    @Version
    private long version;

    /// For the persistence provider only.
    protected Notice() {}

    /// @param contact who issues it and takes objections
    /// @param at      moment at which it was put up: of two of one day the later one is the later one
    /// @throws award.calendar.ProvisionalDateException when the last day cannot be relied on
    public Notice(NewNotice entry, NoticeRule kind, Running running, Contact contact, Instant at) {
        id = NoticeId.fresh();
        matter = entry.matter();
        about = entry.about();
        scheme = entry.scheme();
        regulationVersion = entry.version();
        rule = kind.key();
        list = kind.list();
        publishedOn = entry.publishedOn();
        putUpAt = at;
        firstDay = running.span().first();
        lastDay = running.fixed().last();
        calendarVersion = running.calendarVersion();
        entries.addAll(entry.entries());
        this.contact = contact;
    }

    public NoticeId id() {
        return id;
    }

    public NoticePublished published() {
        return new NoticePublished(id, list, publishedOn, lastDay);
    }

    /// Ends it before its time, by a recorded decision.
    ///
    /// @throws IllegalStateException when it was ended before
    public NoticeStopped stop(Stop decision) {
        requireStanding();
        stop = decision;
        return new NoticeStopped(id, list, decision);
    }

    /// Lets a corrected notice take its place.
    ///
    /// @throws IllegalStateException when it was ended before
    public NoticeStopped replace(NoticeId corrected, Stop decision) {
        var stopped = stop(decision);
        successor = corrected;
        return stopped;
    }

    private void requireStanding() {
        if (stop != null) throw new IllegalStateException("notice " + id + " was stopped before");
    }

    public UUID matter() {
        return matter;
    }

    public String rule() {
        return rule;
    }

    public Contact contact() {
        return contact;
    }

    public long version() {
        return version;
    }

    /// @param openObjections objections that have come in time and are not settled
    public NoticeRow row(long openObjections) {
        return new NoticeRow(id, matter, about, scheme, regulationVersion, rule, list, publishedOn, firstDay, lastDay, calendarVersion,
                entries, stop, successor, openObjections);
    }
}
