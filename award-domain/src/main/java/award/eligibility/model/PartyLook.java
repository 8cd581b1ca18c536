package award.eligibility.model;

import award.eligibility.record.BatchId;
import award.party.PartyId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/// The last time a provider was asked about a party, and the batch that holds its answer (接口查询).
@Entity
@Table(name = "party_look")
public class PartyLook {

    @EmbeddedId
    private Key key;

    @Column(name = "looked_up_on")
    private LocalDate day;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "batch"))
    private BatchId batch;

    /// For the persistence provider only.
    protected PartyLook() {}

    public PartyLook(PartyId party, String source, LocalDate day, BatchId batch) {
        key = new Key(party.id(), source);
        this.day = day;
        this.batch = batch;
    }

    /// Who was asked about, and of whom it was asked.
    @Embeddable
    public record Key(UUID party, String source) implements Serializable {}

    public void again(LocalDate today, BatchId answer) {
        day = today;
        batch = answer;
    }

    public UUID party() {
        return key.party();
    }

    public LocalDate day() {
        return day;
    }

    public UUID batch() {
        return batch.value();
    }
}
