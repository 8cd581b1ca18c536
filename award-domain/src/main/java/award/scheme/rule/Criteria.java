package award.scheme.rule;

import award.shared.Citation;
import award.shared.Message;
import java.util.List;
import java.util.stream.Stream;

/// The criteria of evaluation (评审标准): categories of items with their points.
///
/// @param standard what they rest on, such as GB/T 19580-2012
/// @param total    what all points come to, usually 1000
public record Criteria(Citation clause, String standard, int total, List<Category> categories) implements Parameter {

    public Criteria {
        categories = List.copyOf(categories);
    }

    /// A category (类目).
    public record Category(String number, String name, int points, List<Item> items) {

        public Category {
            items = List.copyOf(items);
        }
    }

    /// A scored item (评分条款).
    public record Item(String number, String name, int points, ItemKind kind) {}

    /// Process items are scored by approach, deployment, learning, integration; result items by level, trend, comparison, integration.
    public enum ItemKind { PROCESS, RESULT }

    public Stream<Item> items() {
        return categories.stream().flatMap(category -> category.items().stream());
    }

    @Override
    public Message says() {
        return Message.message("scheme.criteria", standard, categories.size(), (int) items().count(), total);
    }
}
