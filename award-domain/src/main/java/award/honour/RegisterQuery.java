package award.honour;

/// What is looked for in the register of honours.
///
/// @param scheme key of the award; empty for all
/// @param year   of the award; 0 for all
/// @param tier   key of the tier within the award; empty for all
/// @param name   part of the holder's name; empty for all
public record RegisterQuery(String scheme, int year, String tier, String name) {

    public static final RegisterQuery ALL = new RegisterQuery("", 0, "", "");

    public RegisterQuery(String scheme, int year, String name) {
        this(scheme, year, "", name);
    }
}
