package award.application;

import static java.util.EnumSet.noneOf;
import static java.util.EnumSet.of;

import java.util.Set;

/// Where a candidate stands in an edition. Each state lists those that may follow; leaving one out does not compile.
public enum CandidacyState {
    /// 已受理
    REGISTERED,
    /// 资格审查合格
    QUALIFIED,
    /// 资格审查不合格
    UNQUALIFIED,
    /// 已入围候选名单
    SHORTLISTED,
    /// 未入围
    NOT_SHORTLISTED,
    /// 拟奖
    PROPOSED,
    /// 未列入拟奖
    NOT_PROPOSED,
    /// 获奖
    AWARDED,
    /// 未获奖
    NOT_AWARDED,
    /// 已撤回
    WITHDRAWN,
    /// 取消评选资格
    DISQUALIFIED;

    public Set<CandidacyState> next() {
        return switch (this) {
            case REGISTERED -> of(QUALIFIED, UNQUALIFIED, WITHDRAWN, DISQUALIFIED);
            case QUALIFIED -> of(SHORTLISTED, NOT_SHORTLISTED, WITHDRAWN, DISQUALIFIED);
            case SHORTLISTED -> of(PROPOSED, NOT_PROPOSED, WITHDRAWN, DISQUALIFIED);
            case PROPOSED -> of(AWARDED, NOT_AWARDED, WITHDRAWN, DISQUALIFIED);
            case UNQUALIFIED, NOT_SHORTLISTED, NOT_PROPOSED, AWARDED, NOT_AWARDED, WITHDRAWN, DISQUALIFIED -> noneOf(CandidacyState.class);
        };
    }

    /// Whether a decision that led here may be taken back. What the applicant did itself stays done; a title that was granted is
    /// revoked, which is another procedure.
    public boolean mayBeTakenBack() {
        return switch (this) {
            case QUALIFIED, UNQUALIFIED, SHORTLISTED, NOT_SHORTLISTED, PROPOSED, NOT_PROPOSED, NOT_AWARDED, DISQUALIFIED -> true;
            case REGISTERED, AWARDED, WITHDRAWN -> false;
        };
    }

    /// Whether the decision is made known at once: nobody waits to be told what it has done itself.
    public boolean isKnownAtOnce() {
        return this == WITHDRAWN;
    }

    /// Whether nothing more is decided about a candidate in this state.
    public boolean isFinal() {
        return next().isEmpty();
    }
}
