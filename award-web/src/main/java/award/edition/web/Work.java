package award.edition.web;

import award.scheme.rule.StageKind;

/// Where the work of a stage is done: the page and what the link to it says.
///
/// @param outcome the page; empty where all that is to be done is to put down day and document
/// @param says    key of the link's text
public record Work(String outcome, String says) {

    private static final Work NONE = new Work("", "edition.work.none");

    public static Work of(StageKind kind) {
        return switch (kind) {
            case LAUNCH -> NONE;
            case CALL, APPLICATION -> new Work("/application/received", "edition.work.applications");
            case RECOMMENDATION -> new Work("/recommendation/papers", "edition.work.recommendation");
            case QUALIFICATION -> new Work("/eligibility/edition", "edition.work.examinations");
            case DOCUMENT_REVIEW, GUIDANCE, SITE_LIST, SURVEY, SITE_REVIEW, COMPOSITE -> new Work("/review/edition", "edition.work.review");
            case CONSULTATION, COMMITTEE, LEADING_GROUP -> new Work("/committee/edition", "edition.work.committee");
            case LIST_NOTICE, PUBLIC_NOTICE -> new Work("/edition/notice", "edition.work.notice");
            case GOVERNMENT_APPROVAL, COMMENDATION, CONFERRAL -> new Work("/honour/proposal", "edition.work.honours");
        };
    }

    public boolean isThere() {
        return !outcome.isEmpty();
    }
}
