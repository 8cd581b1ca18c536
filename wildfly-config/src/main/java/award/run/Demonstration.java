package award.run;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/// Whether the product starts with made-up data to look at, or empty; and how one signs in for the first time.
///
/// `-Daward.demonstration=false` starts empty: then there are only the three administrators.
public record Demonstration(boolean wanted, String password) {

    private static final String PASSWORD = "award-2026";

    /// How a person signs in: what is typed, who that is, what they may do.
    record Way(String name, String person, String roles) {}

    public static Demonstration asked() {
        return new Demonstration(!"false".equals(System.getProperty("award.demonstration")), PASSWORD);
    }

    public Map<String, String> settings() {
        return Map.of("award.demonstration", Boolean.toString(wanted), "award.first.password", password);
    }

    /// The accounts that can sign in, fewest roles' order of creation kept.
    static List<Way> ways(DataSource source) throws SQLException {
        var ways = new ArrayList<Way>();
        try (var connection = source.getConnection(); var query = connection.prepareStatement("""
                select a.name, a.person, string_agg(distinct r.role, ', ' order by r.role)
                from account a join account_role r on r.account = a.id
                where not a.closed
                group by a.name, a.person
                order by min(r.role), a.name
                """)) {
            var rows = query.executeQuery();
            while (rows.next()) ways.add(new Way(rows.getString(1), rows.getString(2), rows.getString(3)));
        }
        return ways;
    }
}
