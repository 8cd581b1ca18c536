package award.party;

import award.shared.Yuan;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// The figures that an organisation's size class is told by; a figure nobody gave is absent, never nought.
///
/// @param staff   people employed (从业人员)
/// @param revenue revenue of the year (营业收入)
/// @param assets  total assets (资产总额)
@Embeddable
public record Scale(
        @Column(name = "staff") Integer staff,
        @AttributeOverride(name = "amount", column = @Column(name = "revenue")) Yuan revenue,
        @AttributeOverride(name = "amount", column = @Column(name = "assets")) Yuan assets) {

    public static final Scale UNKNOWN = new Scale(null, null, null);

    /// @throws IllegalArgumentException for fewer than no people
    public Scale {
        if (staff != null && staff < 0) throw new IllegalArgumentException("staff " + staff);
    }
}
