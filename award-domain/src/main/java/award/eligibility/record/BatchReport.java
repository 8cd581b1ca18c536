package award.eligibility.record;

import award.shared.Message;
import java.util.List;
import java.util.Map;

/// What taking in a list would do, or has done.
public sealed interface BatchReport {

    /// The file is no list that can be used.
    record Unusable(List<Message> reasons) implements BatchReport {}

    /// @param form    the encoding of the file, or `XLSX`
    /// @param sound   how many lines are understood, by key of their category
    /// @param faulty  how many lines are not
    /// @param shown   the first of those, with every reason
    /// @param done    whether it was taken in: all of it, or nothing
    record Reviewed(String form, Map<String, Integer> sound, int faulty, List<RecordLine.Read.Faulty> shown, boolean done) implements BatchReport {

        public Reviewed {
            sound = Map.copyOf(sound);
            shown = List.copyOf(shown);
        }

        public int lines() {
            return sound.values().stream().mapToInt(Integer::intValue).sum();
        }

        public boolean isFit() {
            return faulty == 0 && lines() > 0;
        }

        public Reviewed asDone() {
            return new Reviewed(form, sound, faulty, shown, true);
        }
    }
}
