package award.publicity.model;

import award.calendar.Running;
import award.publicity.NewNotice;
import award.publicity.NoticeId;
import award.publicity.NoticePublished;
import award.publicity.NoticeRow;
import award.scheme.rule.NoticeRule;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
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
    private String scheme;

    @Column(name = "regulation_version")
    private String regulationVersion;

    private String rule;

    @Column(name = "list_name")
    private String list;

    @Column(name = "published_on")
    private LocalDate publishedOn;

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

    @Version
    private long version;

    /// For the persistence provider only.
    protected Notice() {}

    /// @throws award.calendar.ProvisionalDateException when the last day cannot be relied on
    public Notice(NewNotice entry, NoticeRule kind, Running running) {
        id = NoticeId.fresh();
        matter = entry.matter();
        scheme = entry.scheme();
        regulationVersion = entry.version();
        rule = kind.key();
        list = kind.list();
        publishedOn = entry.publishedOn();
        firstDay = running.span().first();
        lastDay = running.fixed().last();
        calendarVersion = running.calendarVersion();
        entries.addAll(entry.entries());
    }

    public NoticeId id() {
        return id;
    }

    public NoticePublished published() {
        return new NoticePublished(id, list, publishedOn, lastDay);
    }

    public NoticeRow row() {
        return new NoticeRow(id, rule, list, publishedOn, firstDay, lastDay, calendarVersion, List.copyOf(entries));
    }
}
