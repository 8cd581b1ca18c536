package award.edition.model;

import award.edition.BodiesAsked;
import award.edition.BodyReplied;
import award.edition.BodyReply;
import award.edition.ConsultationId;
import award.edition.ConsultationSheet;
import award.edition.EditionId;
import award.edition.NewConsultation;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Bodies asked for their opinion in a step of an edition (征求意见), and what each has answered.
@Entity
public class Consultation {

    @EmbeddedId
    private ConsultationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edition"))
    private EditionId edition;

    private String step;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    private LocalDate due;
    private String document;

    @ElementCollection
    @CollectionTable(name = "consultation_reply", joinColumns = @JoinColumn(name = "consultation"))
    @OrderColumn(name = "place")
    private List<BodyReply> replies = new ArrayList<>();

    @Version
    private long version;

    /// For the persistence provider only.
    protected Consultation() {}

    public Consultation(NewConsultation entry) {
        this.id = ConsultationId.fresh();
        this.edition = entry.edition();
        this.step = entry.step();
        this.askedOn = entry.askedOn();
        this.due = entry.due();
        this.document = entry.document();
        entry.bodies().forEach(body -> replies.add(BodyReply.awaitedOf(body)));
    }

    public BodiesAsked asked() {
        return new BodiesAsked(new NewConsultation(edition, step, askedOn, due, document, replies.stream().map(BodyReply::body).toList()));
    }

    /// Puts down what a body has said.
    ///
    /// @throws IllegalArgumentException when it was not asked
    public BodyReplied reply(BodyReply said) {
        int place = replies.stream().map(BodyReply::body).toList().indexOf(said.body());
        if (place < 0) throw new IllegalArgumentException("was not asked: " + said.body());
        replies.set(place, said);
        return new BodyReplied(edition, said);
    }

    public ConsultationSheet sheet() {
        return new ConsultationSheet(id, step, askedOn, due, document, replies, version);
    }

    public ConsultationId id() {
        return id;
    }

    public EditionId edition() {
        return edition;
    }

    public LocalDate due() {
        return due;
    }

    public String step() {
        return step;
    }

    public long version() {
        return version;
    }
}
