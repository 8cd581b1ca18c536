package award.party;

/// An administrative division (行政区划) by its statistical code (GB/T 2260; streets and towns by nine digits).
///
/// @param code six digits, or nine for a street or town
public record Division(String code, String name, Level level) {

    /// 省级, 地级, 县级, 乡级
    public enum Level {
        PROVINCE(2), CITY(4), COUNTY(6), TOWNSHIP(9);

        private final int digits;

        Level(int digits) {
            this.digits = digits;
        }
    }

    /// Whether this is the other division or a part of it: 通州区 lies within 北京市.
    public boolean within(Division other) {
        return other.contains(code);
    }

    /// Whether a place lies here, by its code alone: the place itself need not be known by name.
    public boolean contains(String place) {
        return place.startsWith(prefix());
    }

    /// What the codes of all its parts begin with: `11` for 北京市.
    public String prefix() {
        return code.substring(0, level.digits);
    }
}
