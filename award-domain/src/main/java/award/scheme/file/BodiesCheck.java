package award.scheme.file;

import award.scheme.Regulation;
import award.scheme.rule.BodyRule;
import award.scheme.rule.Parameter;
import award.scheme.rule.Post;
import award.scheme.rule.Stage;
import award.scheme.rule.StageKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Checks the bodies of a regulation as a whole: what they belong to, where they deliberate, that no post is described twice.
final class BodiesCheck {

    /// The stages that are nothing but a body's deliberation: one body each.
    private static final Set<StageKind> DELIBERATION = EnumSet.of(StageKind.GUIDANCE, StageKind.COMMITTEE, StageKind.LEADING_GROUP);

    private final Regulation regulation;
    private final Faults faults;

    BodiesCheck(Regulation regulation, Faults faults) {
        this.regulation = regulation;
        this.faults = faults;
    }

    void run() {
        var bodies = regulation.rules().bodies();
        bodies.forEach(this::check);
        if (!bodies.isEmpty()) regulation.rules().path().stream().filter(stage -> DELIBERATION.contains(stage.kind())).forEach(this::hasOneBody);
    }

    private void check(BodyRule body) {
        var rules = regulation.rules();
        body.under().filter(key -> rules.body(key).filter(other -> other != body).isEmpty())
                .ifPresent(key -> note(body, "scheme.fault.noSuchBody", key));
        body.stages().stream().filter(key -> rules.path().stream().noneMatch(stage -> stage.key().equals(key)))
                .forEach(key -> note(body, "scheme.fault.noSuchStage", key));
        if (!body.stages().isEmpty() && body.quorum().isEmpty()) note(body, "scheme.fault.noQuorum", body.name());
        body.quorum().ifPresent(quorum -> quorum.reading().filter(key -> regulation.reading(key).isEmpty())
                .ifPresent(key -> note(quorum, "scheme.fault.noSuchReading", key)));
        for (var post : Post.values()) {
            List<BodyRule.Seats> lines = body.seats().stream().filter(seats -> seats.post() == post).toList();
            if (lines.size() > 1) note(lines.getLast(), "scheme.fault.keyTwice", "seats", post.name());
        }
    }

    private void hasOneBody(Stage stage) {
        long bodies = regulation.rules().bodies().stream().filter(body -> body.deliberatesIn(stage)).count();
        if (bodies != 1) note(stage, "scheme.fault.bodyOnce", stage.name(), bodies);
    }

    private void note(Parameter parameter, String key, Object... args) {
        faults.note(faults.lineOf(parameter), parameter.clause().clause(), key, args);
    }
}
