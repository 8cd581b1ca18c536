package award.funding;

import award.party.PartyId;
import award.shared.Yuan;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// Money that a party has received already for the same purpose (已领取的奖励、资助): it is deducted where the regulation says so.
///
/// @param scheme   key of the award whose regulation it was paid under
/// @param purpose  what it was paid for
/// @param document number of the payment or decision
@Embeddable
public record NewReceipt(
        @NotNull @Embedded @AttributeOverride(name = "id", column = @Column(name = "party")) PartyId party,
        @NotBlank @Size(max = 40) String scheme,
        @NotNull @Embedded Yuan amount,
        @Column(name = "received_on") @NotNull LocalDate receivedOn,
        @NotBlank @Size(max = 200) String purpose,
        @NotBlank @Size(max = 100) String document) {}
