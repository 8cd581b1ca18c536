package award.honour;

import award.scheme.Regulation;
import award.scheme.rule.Stage;
import award.scheme.rule.StageKind;
import award.scheme.rule.Step;
import award.scheme.rule.StepKind;
import java.util.List;
import java.util.Optional;

/// The letters and decisions that an office issues on the way from the vote to the honour (发文).
public enum DispatchKind {
    /// 征求意见函
    CONSULTATION(StageKind.CONSULTATION, null),
    /// 提请领导小组、评审委员会审定的报告
    EXAMINATION(StageKind.LEADING_GROUP, null),
    /// 报请政府批准的请示
    SUBMISSION(StageKind.GOVERNMENT_APPROVAL, StepKind.REPORT),
    /// 表彰决定
    COMMENDATION(StageKind.COMMENDATION, StepKind.ISSUE);

    private final StageKind stage;
    private final StepKind step;

    DispatchKind(StageKind stage, StepKind step) {
        this.stage = stage;
        this.step = step;
    }

    /// The kinds of paper that belong to a stage.
    public static List<DispatchKind> of(StageKind stage) {
        return List.of(values()).stream().filter(kind -> kind.stage == stage).toList();
    }

    /// The stage of the path in which it is issued; of several, the last.
    public Optional<Stage> stageIn(Regulation regulation) {
        return regulation.rules().path().reversed().stream().filter(each -> each.kind() == stage).findFirst();
    }

    /// The step of the path that is taken by issuing it, with its day and number; empty where issuing it is no step of its own.
    public Optional<Step> stepIn(Regulation regulation) {
        return stageIn(regulation).flatMap(each -> regulation.rules().stepsOf(each).reversed().stream().filter(taken -> taken.kind() == step).findFirst());
    }
}
