package award.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/// An act as it was recorded (办理记录). It stays; what turns out wrong is recorded anew.
///
/// @param act       key of the act in the regulation
/// @param on        the day on which it was done
/// @param body      who did it or consented; the recommender where nobody else did
/// @param document  number of its paper; may be empty
/// @param remark    what it found; of the opinion, its text
/// @param signatory who answers for it; may be empty
/// @param round     which handing in of the application it rests on, from 1
/// @param recordedBy who put it down
/// @param onPaper   whether the office put it down for a recommender that works on paper (代录)
@Embeddable
public record ActDone(
        String act,
        @Enumerated(EnumType.STRING) ActOutcome outcome,
        @Column(name = "done_on") LocalDate on,
        String body,
        String document,
        String remark,
        String signatory,
        int round,
        @Column(name = "recorded_at") Instant recordedAt,
        @Column(name = "recorded_by") String recordedBy,
        @Column(name = "on_paper") boolean onPaper) {

    public boolean isPassed() {
        return outcome == ActOutcome.PASSED;
    }
}
