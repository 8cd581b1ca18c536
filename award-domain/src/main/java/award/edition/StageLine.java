package award.edition;

import award.scheme.rule.Stage;
import java.util.Optional;

/// A stage of an edition's path with what became of it.
///
/// @param end how it ended, if it has
public record StageLine(Stage stage, Progress progress, Optional<StageEnd> end) {

    /// 已办结, 办理中, 未开始.
    public enum Progress { PAST, NOW, AHEAD }

    public boolean isNow() {
        return progress == Progress.NOW;
    }
}
