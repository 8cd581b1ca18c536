package award.review.web;

import award.review.Percent;
import award.review.Scoring;
import award.scheme.rule.Criteria.Item;
import award.scheme.rule.Criteria.ItemKind;
import java.io.Serializable;
import java.math.BigDecimal;

/// One item of the criteria on the page, with the percentage chosen for it.
public class ScoreEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String number;
    private final String name;
    private final int points;
    private final ItemKind kind;
    private Integer percent;

    ScoreEntry(Item item, Percent judged) {
        number = item.number();
        name = item.name();
        points = item.points();
        kind = item.kind();
        percent = judged == null ? null : judged.value();
    }

    public String getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    public int getPoints() {
        return points;
    }

    public ItemKind getKind() {
        return kind;
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    /// The points reached, null while the item is not judged.
    public BigDecimal getReached() {
        return percent == null ? null : Scoring.points(new Item(number, name, points, kind), new Percent(percent));
    }
}
