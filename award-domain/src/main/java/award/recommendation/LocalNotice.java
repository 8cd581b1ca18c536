package award.recommendation;

import java.time.LocalDate;

/// How a recommender's notice of an application stands (社会公示).
///
/// @param lastDay    of the notice, as it was fixed when it was published
/// @param objections that are not handled yet
public record LocalNotice(LocalDate publishedOn, LocalDate lastDay, int objections) {

    /// Whether it has run to its end and nobody's objection is open.
    public boolean isOverOn(LocalDate day) {
        return day.isAfter(lastDay) && objections == 0;
    }
}
