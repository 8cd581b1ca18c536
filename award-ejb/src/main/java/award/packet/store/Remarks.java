package award.packet.store;

import award.shared.Message;
import award.shared.json.RecordJson;
import java.util.List;

/// Messages as a column holds them.
public record Remarks(List<Message> all) {

    static String write(List<Message> messages) {
        return messages.isEmpty() ? "" : RecordJson.write(new Remarks(messages));
    }

    static List<Message> read(String text) {
        return text.isEmpty() ? List.of() : RecordJson.read(text, Remarks.class).all();
    }
}
