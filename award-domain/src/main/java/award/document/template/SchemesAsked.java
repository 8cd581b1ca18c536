package award.document.template;

import java.util.LinkedHashMap;
import java.util.Map;

/// The question whose templates there may be beside those of all: documents know no award, others do.
public final class SchemesAsked {

    private final Map<String, String> schemes = new LinkedHashMap<>();

    public void name(String key, String name) {
        schemes.put(key, name);
    }

    /// Names by keys.
    public Map<String, String> schemes() {
        return Map.copyOf(schemes);
    }
}
