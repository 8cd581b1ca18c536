package award.shared;

import static java.math.RoundingMode.UNNECESSARY;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/// An amount of renminbi (人民币元), to the fen. Prize money is decided, never divided: an amount finer than a fen is a bug.
@Embeddable
public record Yuan(BigDecimal amount) implements Comparable<Yuan> {

    public static final Yuan ZERO = yuan(0);

    private static final int WAN = 10_000;

    /// @throws ArithmeticException for an amount finer than a fen
    public Yuan {
        amount = amount.setScale(2, UNNECESSARY);
    }

    public static Yuan yuan(long whole) {
        return new Yuan(BigDecimal.valueOf(whole));
    }

    /// The unit the regulations speak in: 万元.
    public static Yuan wan(long tenThousands) {
        return yuan(Math.multiplyExact(tenThousands, WAN));
    }

    public Yuan plus(Yuan other) {
        return new Yuan(amount.add(other.amount));
    }

    public Yuan times(int count) {
        return new Yuan(amount.multiply(BigDecimal.valueOf(count)));
    }

    /// What is still owed after an earlier grant, never below zero (就高不重复).
    public Yuan lessAlreadyPaid(Yuan paid) {
        return compareTo(paid) <= 0 ? ZERO : new Yuan(amount.subtract(paid.amount));
    }

    @Override
    public int compareTo(Yuan other) {
        return amount.compareTo(other.amount);
    }
}
