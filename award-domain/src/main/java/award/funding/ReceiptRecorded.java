package award.funding;

import award.shared.Message;
import award.shared.Recorded;

/// It was put down that a party has received money already.
public record ReceiptRecorded(NewReceipt receipt) implements Recorded {

    @Override
    public String subject() {
        return "party " + receipt.party();
    }

    @Override
    public Message act() {
        return Message.message("funding.act.received", receipt.amount(), receipt.receivedOn(), receipt.purpose(), receipt.document());
    }
}
