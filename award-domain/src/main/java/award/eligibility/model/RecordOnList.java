package award.eligibility.model;

import award.eligibility.RecordEntry;
import award.eligibility.record.BatchId;
import award.eligibility.record.Categories;
import award.eligibility.record.Category;
import award.eligibility.record.ListedName;
import award.eligibility.record.ListedRecord;
import award.party.PartyId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// One line of a list that was taken in. What it says never changes; whom it means may become known later.
@Entity
@Table(name = "record_line")
public class RecordOnList {

    @EmbeddedId
    private Place place;

    private String code;
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private String category;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String note;

    @Column(name = "label_year")
    private Integer year;

    private LocalDate since;

    @Column(name = "valid_until")
    private LocalDate until;

    private String told;
    private UUID party;

    /// For the persistence provider only.
    protected RecordOnList() {}

    public RecordOnList(BatchId batch, ListedRecord record) {
        place = new Place(batch.value(), record.line());
        code = record.code();
        name = record.name();
        nameKey = new ListedName(record.name()).key();
        category = record.category().key();
        happenedOn = record.day();
        note = record.note();
        year = record.year();
        since = record.since();
        until = record.until();
        told = record.told();
    }

    /// Where a line stands: in which list, at which number.
    @Embeddable
    public record Place(UUID batch, int line) implements Serializable {}

    /// It is known now whom it means.
    public void means(PartyId known) {
        party = known.id();
    }

    public Optional<RecordEntry> entry() {
        return Categories.ofKey(category) instanceof Category.Bad bad
                ? Optional.of(new RecordEntry(bad.kind(), happenedOn, note))
                : Optional.empty();
    }

    public ListedRecord record() {
        return new ListedRecord(place.line(), code, name, Categories.ofKey(category), happenedOn, note, year, since, until, told);
    }

    public UUID batch() {
        return place.batch();
    }

    public UUID party() {
        return party;
    }
}
