package award.honour;

/// What is looked for in the register of honours.
///
/// @param scheme key of the award; empty for all
/// @param year   of the award; 0 for all
/// @param name   part of the holder's name; empty for all
public record RegisterQuery(String scheme, int year, String name) {

    public static final RegisterQuery ALL = new RegisterQuery("", 0, "");
}
