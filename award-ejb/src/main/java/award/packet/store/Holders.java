package award.packet.store;

import award.packet.CopyHolder;
import award.shared.json.RecordJson;
import java.util.List;

/// For whom copies are printed, as a column holds them.
public record Holders(List<CopyHolder> all) {

    static String write(List<CopyHolder> holders) {
        return holders.isEmpty() ? "" : RecordJson.write(new Holders(holders));
    }

    static List<CopyHolder> read(String text) {
        return text.isEmpty() ? List.of() : RecordJson.read(text, Holders.class).all();
    }
}
