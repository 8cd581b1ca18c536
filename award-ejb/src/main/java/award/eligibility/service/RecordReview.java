package award.eligibility.service;

import static award.shared.Message.message;

import award.eligibility.record.BatchReport;
import award.eligibility.record.Categories;
import award.eligibility.record.ListedRecord;
import award.eligibility.record.NewBatch;
import award.eligibility.record.RecordHeading;
import award.eligibility.record.RecordLine.Read;
import award.shared.Message;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Goes through a list line by line: is it understood, and if not, why. One review for one pass over the file.
final class RecordReview {

    private static final int SHOWN = 200;

    private final NewBatch batch;
    private final Categories categories;
    private final LocalDate today;
    private final Consumer<ListedRecord> sound;
    private final Map<String, Integer> tally = new TreeMap<>();
    private final List<Read.Faulty> shown = new ArrayList<>();
    private RecordHeading heading;
    private int faulty;

    /// @param sound takes every line that is understood, one by one
    RecordReview(NewBatch batch, Categories categories, LocalDate today, Consumer<ListedRecord> sound) {
        this.batch = batch;
        this.categories = categories;
        this.today = today;
        this.sound = sound;
    }

    BatchReport of(Path file) {
        return switch (RecordTable.read(file, this::take)) {
            case RecordTable.Outcome.Unreadable unreadable -> new BatchReport.Unusable(List.of(unreadable.reason()));
            case RecordTable.Outcome.ReadThrough read -> missing().isEmpty()
                    ? new BatchReport.Reviewed(read.form(), tally, faulty, shown, false)
                    : new BatchReport.Unusable(missing());
        };
    }

    private List<Message> missing() {
        return heading.missing(batch.category().isPresent());
    }

    private void take(RecordTable.Line line) {
        if (heading == null) {
            heading = RecordHeading.read(line.cells());
        } else if (missing().isEmpty()) {
            review(line);
        }
    }

    private void review(RecordTable.Line line) {
        if (line.formula() > 0) {
            note(new Read.Faulty(line.number(), List.of(message("eligibility.lists.formula", line.formula()))));
            return;
        }
        switch (heading.line(line.number(), line.cells()).read(categories, batch.category(), today)) {
            case Read.Faulty wrong -> note(wrong);
            case Read.Sound understood -> {
                tally.merge(understood.record().category().key(), 1, Integer::sum);
                sound.accept(understood.record());
            }
        }
    }

    private void note(Read.Faulty wrong) {
        faulty++;
        if (shown.size() < SHOWN) shown.add(wrong);
    }
}
