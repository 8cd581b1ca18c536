package award.honour;

import award.shared.Message;
import java.util.List;

/// What importing a file of past winners would do, or has done: line by line, nothing left out.
public sealed interface WinnersReport {

    /// The file is no table, or lacks a column.
    record Unusable(List<Message> reasons) implements WinnersReport {}

    /// @param form the encoding of the file, or `XLSX`
    /// @param done whether it was imported: all of it, in one transaction
    record Reviewed(String form, List<ReviewedLine> lines, boolean done) implements WinnersReport {

        public boolean isImportable() {
            return lines.stream().noneMatch(ReviewedLine::isInTheWay);
        }

        public long entered() {
            return lines.stream().filter(ReviewedLine::isEntered).count();
        }

        public long inTheWay() {
            return lines.stream().filter(ReviewedLine::isInTheWay).count();
        }

        public long passedOver() {
            return lines.size() - entered() - inTheWay();
        }

        public Reviewed asDone() {
            return new Reviewed(form, lines, true);
        }
    }
}
