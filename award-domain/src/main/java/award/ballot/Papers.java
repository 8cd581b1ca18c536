package award.ballot;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;

/// What became of the ballot papers (发出、收回、有效、无效). For a show of hands they are the members who took part.
@Embeddable
public record Papers(@Min(0) int issued, @Min(0) int returned, @Min(0) int valid, @Min(0) int invalid) {

    public static final Papers NONE = new Papers(0, 0, 0, 0);
}
