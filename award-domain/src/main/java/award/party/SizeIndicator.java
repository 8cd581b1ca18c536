package award.party;

import award.shared.Yuan;
import java.math.BigDecimal;
import java.util.Optional;

/// A figure that size is told by, in the unit of the thresholds: 从业人员 (人), 营业收入 (万元), 资产总额 (万元).
public enum SizeIndicator {
    STAFF, REVENUE, ASSETS;

    private static final int WAN_DIGITS = 4;

    /// The figure of an organisation, unrounded; empty where nobody gave it.
    public Optional<BigDecimal> of(Scale scale) {
        return switch (this) {
            case STAFF -> Optional.ofNullable(scale.staff()).map(BigDecimal::valueOf);
            case REVENUE -> Optional.ofNullable(scale.revenue()).map(SizeIndicator::inWan);
            case ASSETS -> Optional.ofNullable(scale.assets()).map(SizeIndicator::inWan);
        };
    }

    private static BigDecimal inWan(Yuan amount) {
        return amount.amount().movePointLeft(WAN_DIGITS).stripTrailingZeros();
    }
}
