package award.application;

import static java.util.EnumSet.noneOf;
import static java.util.EnumSet.of;

import java.util.Set;

/// How far an application has come. Each state lists those that may follow; leaving one out does not compile.
///
/// What becomes of an accepted one as a candidate is the matter of [CandidacyState].
public enum ApplicationState {
    /// 填报中
    DRAFT,
    /// 已提交: with its recommenders, or at the office where the path has no recommendation
    SUBMITTED,
    /// 退回补正
    RETURNED,
    /// 已推荐
    RECOMMENDED,
    /// 不予推荐
    NOT_RECOMMENDED,
    /// 已受理: it stands as a candidate
    ACCEPTED,
    /// 逾期未补正，视为放弃
    LAPSED,
    /// 已撤回
    WITHDRAWN;

    public Set<ApplicationState> next() {
        return switch (this) {
            case DRAFT -> of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> of(RETURNED, RECOMMENDED, NOT_RECOMMENDED, ACCEPTED, WITHDRAWN);
            case RETURNED -> of(SUBMITTED, LAPSED, WITHDRAWN);
            case RECOMMENDED -> of(ACCEPTED, RETURNED, WITHDRAWN);
            case ACCEPTED -> of(WITHDRAWN);
            case NOT_RECOMMENDED, LAPSED, WITHDRAWN -> noneOf(ApplicationState.class);
        };
    }

    /// Whether the applicant has something to do: nobody else can move it on.
    public boolean isWithApplicant() {
        return this == DRAFT || this == RETURNED;
    }
}
