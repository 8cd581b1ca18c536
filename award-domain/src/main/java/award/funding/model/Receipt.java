package award.funding.model;

import award.funding.NewReceipt;
import award.funding.ReceiptRecorded;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/// Money that was received already: a fact that is put down once; one put down by mistake is made good by a contrary one.
@Entity
@Table(name = "funding_receipt")
public class Receipt {

    @Id
    private UUID id;

    @Embedded
    private NewReceipt receipt;

    @Version
    private long version;

    /// For the persistence provider only.
    protected Receipt() {}

    public Receipt(UUID id, NewReceipt receipt) {
        this.id = id;
        this.receipt = receipt;
    }

    public NewReceipt receipt() {
        return receipt;
    }

    public ReceiptRecorded recorded() {
        return new ReceiptRecorded(receipt);
    }
}
