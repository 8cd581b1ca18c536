package award.packet.service;

import award.document.Progress;
import award.document.Progress.Phase;
import award.document.Progress.Step;

/// Told how far a whole print has come, in thousandths, whatever number of copies it is made of; asked whether it goes on.
@FunctionalInterface
interface Watch {

    int WHOLE = 1_000;

    /// @return false to end the print
    boolean reached(int thousandths, String part);

    /// The progress of one copy among several, after so many of them are done.
    default Progress of(int before, int copies) {
        return step -> reached((before * WHOLE + thousandths(step)) / copies, step.name());
    }

    /// Setting is the first half of the way, writing the second.
    private static int thousandths(Step step) {
        int half = step.all() == 0 ? 0 : step.done() * (WHOLE / 2) / step.all();
        return step.phase() == Phase.WRITING ? WHOLE / 2 + half : half;
    }
}
