package award.publicity.service;

import award.attachment.Holder;
import award.publicity.NoSuchNoticeException;
import award.publicity.NoticeId;
import award.publicity.NoticeRow;
import award.publicity.ObjectionId;
import award.publicity.RulesAsked;
import award.publicity.model.Notice;
import award.publicity.store.Objections;
import award.publicity.store.PublishedNotices;
import award.scheme.Regulation;
import award.scheme.Rules;
import award.scheme.rule.NoticeRule;
import award.scheme.rule.ObjectionRule;
import award.scheme.service.RegulationShelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

/// What the desks of this capability look up together: notices with their open objections, and the law they stand under.
@ApplicationScoped
class NoticeFile {

    /// Where the files hang that came with an objection.
    static final String EVIDENCE = "publicity.objection";

    @Inject PublishedNotices notices;
    @Inject Objections objections;
    @Inject RegulationShelf regulations;
    @Inject Event<RulesAsked> rules;

    Notice get(NoticeId id) {
        return notices.find(id).orElseThrow(() -> new NoSuchNoticeException(id));
    }

    NoticeRow row(NoticeId id) {
        return row(get(id));
    }

    NoticeRow row(Notice notice) {
        return notice.row(objections.open(notice.matter()).getOrDefault(notice.id(), 0L));
    }

    /// The notices of one matter, the earliest first.
    List<NoticeRow> of(UUID matter) {
        var open = objections.open(matter);
        return notices.of(matter).stream().map(notice -> notice.row(open.getOrDefault(notice.id(), 0L))).toList();
    }

    Regulation regulationOf(NoticeRow notice) {
        return regulations.get(notice.scheme(), notice.version());
    }

    NoticeRule ruleOf(NoticeRow notice) {
        return rulesOf(notice).notice(notice.rule()).orElseThrow(() -> new NoSuchElementException("no notice " + notice.rule()));
    }

    /// The rules that the matter works by.
    Rules rulesOf(NoticeRow notice) {
        var question = new RulesAsked(notice.matter(), regulationOf(notice));
        rules.fire(question);
        return question.rules();
    }

    /// @throws NoSuchElementException when the regulation says nothing of objections
    ObjectionRule objectionsTo(NoticeRow notice) {
        return rulesOf(notice).objections().orElseThrow(() -> new NoSuchElementException("no objections to " + notice.id()));
    }

    static Holder evidence(ObjectionId id) {
        return new Holder(id.value(), EVIDENCE);
    }
}
