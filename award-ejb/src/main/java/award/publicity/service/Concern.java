package award.publicity.service;

import award.publicity.ConcernedAsked;
import award.publicity.ConcernedAsked.Concerned;
import award.publicity.NoticeRow;
import award.publicity.model.Objection;
import award.scheme.rule.ObjectionRule.Effect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Whom an objection leads off the list when it proves true.
@ApplicationScoped
class Concern {

    @Inject NoticeFile file;
    @Inject Event<ConcernedAsked> question;

    /// Those who may be meant; nobody where the regulation has the list considered anew.
    List<Concerned> of(Objection objection, NoticeRow notice) {
        return file.objectionsTo(notice).upheldAt(notice.rule()).filter(follows -> follows.effect() == Effect.DISQUALIFY).isEmpty()
                ? List.of() : named(objection, notice);
    }

    /// Those of the list whom the objection may mean, whatever becomes of it.
    List<Concerned> named(Objection objection, NoticeRow notice) {
        var asked = new ConcernedAsked(notice.matter(), objection.against());
        question.fire(asked);
        return asked.concerned();
    }

    /// The one that is clearly meant, by its line or because the list has no other; else those of the possible whom the office has chosen.
    List<Concerned> chosen(Objection objection, NoticeRow notice, List<Concerned> possible, Set<UUID> chosen) {
        boolean clear = !objection.against().isEmpty() || notice.entries().size() == 1;
        if (clear && possible.size() == 1) return possible;
        return possible.stream().filter(each -> chosen.contains(each.id())).toList();
    }
}
