package award.calendar.model;

import award.calendar.HolidayNotice;
import award.calendar.SpecialDay;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/// One year's holiday notice in one version, as it was imported. Never changed and never deleted: deadlines rest on it.
@Entity
@Table(name = "calendar_version")
public class CalendarVersion {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "notice_year")
    private int year;

    @Column(name = "version")
    private int version;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "document")
    private String document;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "imported_by")
    private String importedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "calendar_special_day", joinColumns = @JoinColumn(name = "calendar_version"))
    private Set<SpecialDay> days = new HashSet<>();

    /// For the persistence provider only.
    protected CalendarVersion() {}

    public CalendarVersion(HolidayNotice notice, Instant importedAt, String importedBy) {
        this.id = notice.versionId();
        this.year = notice.year();
        this.version = notice.version();
        this.publishedOn = notice.publishedOn();
        this.document = notice.document();
        this.days.addAll(notice.days());
        this.importedAt = importedAt;
        this.importedBy = importedBy;
    }

    public HolidayNotice notice() {
        return new HolidayNotice(year, version, publishedOn, document, days.stream().toList());
    }
}
