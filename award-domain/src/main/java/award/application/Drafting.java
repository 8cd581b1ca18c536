package award.application;

import award.shared.Finding;

/// How the beginning of an application ended.
public sealed interface Drafting {

    record Begun(ApplicationId application) implements Drafting {}

    /// There is one of this party in this edition already: it is gone on with.
    record AlreadyThere(ApplicationId application) implements Drafting {}

    /// Not the time for it, or not somebody this award is for.
    record Refused(Finding finding) implements Drafting {}
}
