package award.publicity;

import award.shared.Finding;

/// How the publishing of a notice ended.
public sealed interface Publication {

    record Published(NoticeId notice, NoticePeriod period) implements Publication {}

    /// The length is not what the regulation asks, or the last day lies in a year whose holiday notice is not loaded.
    record Refused(Finding finding) implements Publication {}
}
