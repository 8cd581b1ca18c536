package award.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Names one recommending body (推荐单位) for good.
@Embeddable
public record RecommenderId(@Column(name = "id") UUID value) implements Serializable {

    public static RecommenderId fresh() {
        return new RecommenderId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException when the text is no identifier
    public static RecommenderId parse(String text) {
        return new RecommenderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
