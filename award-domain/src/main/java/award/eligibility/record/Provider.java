package award.eligibility.record;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/// Who is asked for records by an interface (信用信息接口), as the settings of the server name it.
///
/// @param key    in the settings
/// @param name   as pages and batches call it
/// @param token  sent with every question; empty where none is asked for
/// @param covers keys of the categories of which it tells everything about whoever it is asked about
public record Provider(String key, String name, URI address, String token, Duration patience, Set<String> covers) {

    public Provider {
        covers = Set.copyOf(covers);
    }
}
