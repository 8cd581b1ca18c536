package award.document.template;

import award.document.Block;
import award.shared.Yuan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a composer fills a template with: values by the names of the kind's fields. What is not there is left out; the kind says
/// what must be.
public record Fields(Map<String, Value> values) {

    private static final Fields NONE = new Fields(Map.of());

    public Fields {
        values = Map.copyOf(values);
    }

    public static Fields none() {
        return NONE;
    }

    public Fields text(String name, String text) {
        return with(name, new Value.Words(text));
    }

    public Fields number(String name, long number) {
        return text(name, String.valueOf(number));
    }

    public Fields day(String name, LocalDate day) {
        return with(name, new Value.Day(day));
    }

    public Fields money(String name, Yuan amount) {
        return with(name, new Value.Money(amount));
    }

    public Fields yes(String name, boolean yes) {
        return with(name, new Value.YesNo(yes));
    }

    public Fields list(String name, List<String> texts) {
        return with(name, new Value.Items(texts));
    }

    public Fields rows(String name, List<Fields> rows) {
        return with(name, new Value.Rows(rows));
    }

    public Fields blocks(String name, List<? extends Block> blocks) {
        return with(name, new Value.Made(List.copyOf(blocks)));
    }

    public Fields with(String name, Value value) {
        var all = new LinkedHashMap<>(values);
        all.put(name, value);
        return new Fields(all);
    }

    public Optional<Value> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Set<String> names() {
        return values.keySet();
    }
}
