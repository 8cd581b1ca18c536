package award.application;

import award.scheme.Regulation;
import award.shared.Message;
import java.util.ArrayList;
import java.util.List;

/// The question put to every capability before an application is handed in, and while it is filled in: is there anything missing?
///
/// Observed at once, in the same transaction. Whoever misses something says where it is to be mended and what it is.
public final class SubmissionAsked {

    private final ApplicationSheet application;
    private final Regulation regulation;
    private final List<String> channels;
    private final List<Submission.Gap> gaps = new ArrayList<>();

    /// @param channels the recommenders that are chosen so far, by their codes
    public SubmissionAsked(ApplicationSheet application, Regulation regulation, List<String> channels) {
        this.application = application;
        this.regulation = regulation;
        this.channels = List.copyOf(channels);
    }

    public ApplicationSheet application() {
        return application;
    }

    /// The one that is bound to the edition.
    public Regulation regulation() {
        return regulation;
    }

    public List<String> channels() {
        return channels;
    }

    /// @param place key of the field or part of the page where it is to be mended
    public void miss(String place, Message what) {
        gaps.add(new Submission.Gap(place, what));
    }

    public List<Submission.Gap> gaps() {
        return List.copyOf(gaps);
    }
}
