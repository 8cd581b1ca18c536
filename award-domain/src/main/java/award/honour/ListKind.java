package award.honour;

import award.edition.StageLine;
import award.scheme.rule.Stage;
import award.scheme.rule.StageKind;
import java.util.List;
import java.util.Optional;

/// The lists on the way to the award (名单), in their order: each is held to the quotas.
public enum ListKind {
    /// 进入现场评审名单
    SITE,
    /// 候选名单
    CANDIDATES,
    /// 表决通过名单
    VOTED,
    /// 拟奖名单
    PROPOSED,
    /// 公示名单
    NOTICED,
    /// 报批名单
    SUBMITTED,
    /// 表彰名单
    COMMENDED;

    /// Whether places are not given yet: then it is asked whether there are enough to fill them, not whether there are too many.
    public boolean isOfCandidates() {
        return this == SITE || this == CANDIDATES;
    }

    /// The list that a stage ends with; empty for a stage that ends with none.
    ///
    /// @param stages the whole path: what comes after the committee handles the list of those proposed
    public static Optional<ListKind> endedBy(Stage stage, List<Stage> stages) {
        return switch (stage.kind()) {
            case SITE_LIST -> Optional.of(SITE);
            case COMPOSITE -> Optional.of(CANDIDATES);
            case COMMITTEE -> Optional.of(PROPOSED);
            case CONSULTATION, LEADING_GROUP -> follows(stage, stages) ? Optional.of(PROPOSED) : Optional.empty();
            case PUBLIC_NOTICE -> Optional.of(NOTICED);
            case GOVERNMENT_APPROVAL -> Optional.of(SUBMITTED);
            case COMMENDATION, CONFERRAL -> Optional.of(COMMENDED);
            case LAUNCH, CALL, APPLICATION, RECOMMENDATION, QUALIFICATION, LIST_NOTICE, DOCUMENT_REVIEW, GUIDANCE, SURVEY, SITE_REVIEW -> Optional.empty();
        };
    }

    /// Whether a stage comes after the committee has decided.
    public static boolean follows(Stage stage, List<Stage> stages) {
        int committee = stages.stream().map(Stage::kind).toList().indexOf(StageKind.COMMITTEE);
        return committee >= 0 && stages.indexOf(stage) > committee;
    }

    /// The stages from the committee on, with what is asked before it of others about its list: the way from the vote to the honour.
    public static List<StageLine> wayOf(List<StageLine> stages) {
        int committee = stages.stream().map(line -> line.stage().kind()).toList().indexOf(StageKind.COMMITTEE);
        if (committee < 0) return List.of();
        int first = committee;
        while (first > 0 && stages.get(first - 1).stage().kind() == StageKind.CONSULTATION) first--;
        return stages.subList(first, stages.size());
    }
}
