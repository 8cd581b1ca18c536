package award.edition.web;

import static award.identity.Role.COMMITTEE_MEMBER;
import static award.identity.Role.SECRETARY;
import static award.identity.Role.SUPERVISOR;

import award.identity.Role;
import award.scheme.rule.StageKind;
import java.util.List;
import java.util.function.Predicate;

/// Where the work of a stage is done: the page and what the link to it says.
///
/// @param outcome the page; empty where all that is to be done is to put down day and document
/// @param says    key of the link's text
/// @param readers who may go there; the link is offered to nobody else
public record Work(String outcome, String says, List<Role> readers) {

    private static final Work NONE = new Work("", "edition.work.none", List.of());

    private static Work office(String outcome, String says) {
        return new Work(outcome, says, List.of(SECRETARY, SUPERVISOR));
    }

    private static Work committee(String outcome, String says) {
        return new Work(outcome, says, List.of(SECRETARY, SUPERVISOR, COMMITTEE_MEMBER));
    }

    public static Work of(StageKind kind) {
        return switch (kind) {
            case LAUNCH -> NONE;
            case CALL, APPLICATION -> office("/application/received", "edition.work.applications");
            case RECOMMENDATION -> office("/recommendation/papers", "edition.work.recommendation");
            case QUALIFICATION -> committee("/eligibility/edition", "edition.work.examinations");
            case DOCUMENT_REVIEW, SITE_LIST, SURVEY, SITE_REVIEW, COMPOSITE -> committee("/review/edition", "edition.work.review");
            case CONSULTATION, GUIDANCE, COMMITTEE, LEADING_GROUP -> committee("/committee/edition", "edition.work.committee");
            case LIST_NOTICE, PUBLIC_NOTICE -> new Work("/edition/notice", "edition.work.notice", List.of(SECRETARY));
            case GOVERNMENT_APPROVAL, COMMENDATION, CONFERRAL -> office("/honour/way", "edition.work.honours");
        };
    }

    /// This work for its readers, nothing for all others.
    Work offeredTo(Predicate<Role> has) {
        return readers.stream().anyMatch(has) ? this : NONE;
    }

    public boolean isThere() {
        return !outcome.isEmpty();
    }
}
