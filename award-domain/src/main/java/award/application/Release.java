package award.application;

/// How a release ended.
public sealed interface Release {

    record Released(int decisions) implements Release {}

    /// Somebody decided more, or otherwise, since the preview was looked at: nothing was released.
    record ChangedSince(ReleasePreview preview) implements Release {}
}
