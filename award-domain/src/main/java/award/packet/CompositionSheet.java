package award.packet;

import award.committee.MeetingId;
import java.util.List;

/// How the packet of a meeting is put together, as a page shows it.
///
/// @param scheme  of the meeting's edition
/// @param own     whether it was changed for this meeting; else it is the custom of the office, or the usual one
/// @param named   whether copies bear their holders' names
/// @param version of the record, to notice when somebody else was faster; 0 before anything was changed
public record CompositionSheet(MeetingId meeting, String scheme, Plan plan, boolean own, boolean named, List<Lack> lacks, List<FileCheck> files, long version) {

    public CompositionSheet {
        lacks = List.copyOf(lacks);
        files = List.copyOf(files);
    }

    /// What a part lacks.
    public List<Lack> lacksOf(String part) {
        return lacks.stream().filter(lack -> lack.part().equals(part)).toList();
    }

    /// The files that the secretary should look at.
    public List<FileCheck> remarkable() {
        return files.stream().filter(FileCheck::isRemarkable).toList();
    }

    public long unchecked() {
        return files.stream().filter(FileCheck::isUnchecked).count();
    }
}
