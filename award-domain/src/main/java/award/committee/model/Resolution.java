package award.committee.model;

import award.committee.BodyId;
import award.committee.MeetingId;
import award.committee.ResolutionSheet;
import award.committee.Resolved;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/// A resolution of a body (决议), numbered within the body and the year. What is resolved stays; another resolution changes it.
@Entity
@Table(name = "committee_resolution")
public class Resolution {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "body"))
    private BodyId body;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meeting"))
    private MeetingId meeting;

    private String mark;

    @Column(name = "of_year")
    private int year;

    private int number;

    private String title;

    private String words;

    private String stage;

    @Column(name = "resolved_on")
    private LocalDate on;

    @Version
    private long version;

    /// For the persistence provider only.
    protected Resolution() {}

    /// @param number the next one of the body in that year
    public Resolution(MeetingId meeting, Body body, int number, Resolved resolved) {
        this.id = UUID.randomUUID();
        this.meeting = meeting;
        this.body = body.id();
        this.mark = body.mark();
        this.year = resolved.on().getYear();
        this.number = number;
        this.title = resolved.title();
        this.words = resolved.words();
        this.stage = resolved.stage();
        this.on = resolved.on();
    }

    public ResolutionSheet sheet(String bodyName) {
        return new ResolutionSheet(id, meeting, bodyName, mark, year, number, title, words, stage, on, version);
    }
}
