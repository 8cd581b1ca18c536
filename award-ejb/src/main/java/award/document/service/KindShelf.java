package award.document.service;

import award.document.template.Kind;
import award.document.template.KindsAsked;
import award.document.template.SchemesAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/// The kinds of documents that the capabilities compose, and whose awards there are.
@ApplicationScoped
class KindShelf {

    @Inject Event<KindsAsked> kinds;
    @Inject Event<SchemesAsked> schemes;

    List<Kind> all() {
        var question = new KindsAsked();
        kinds.fire(question);
        return question.keys().stream().map(Templates::kind).toList();
    }

    /// Names of awards by their keys.
    Map<String, String> schemes() {
        var question = new SchemesAsked();
        schemes.fire(question);
        return question.schemes();
    }
}
