package award.application;

import award.scheme.rule.StageKind;

/// When an edition takes applications (受理申报): from the call until the qualification is over.
public final class Intake {

    private Intake() {}

    public static boolean isOpenAt(StageKind stage) {
        return switch (stage) {
            case CALL, APPLICATION, RECOMMENDATION, QUALIFICATION -> true;
            case LAUNCH, LIST_NOTICE, DOCUMENT_REVIEW, GUIDANCE, SITE_LIST, SURVEY, SITE_REVIEW, COMPOSITE, CONSULTATION, COMMITTEE,
                 LEADING_GROUP, PUBLIC_NOTICE, GOVERNMENT_APPROVAL, COMMENDATION, CONFERRAL -> false;
        };
    }
}
