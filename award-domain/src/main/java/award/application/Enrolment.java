package award.application;

import award.shared.Finding;

/// How the entering of a candidate ended.
public sealed interface Enrolment {

    record Enrolled(CandidacyId candidacy) implements Enrolment {}

    /// It stands in this edition already.
    record AlreadyIn(CandidacyId candidacy, String name) implements Enrolment {}

    /// No application is taken: the edition is not at a stage for it, or the day lies outside.
    record Refused(Finding finding) implements Enrolment {}
}
