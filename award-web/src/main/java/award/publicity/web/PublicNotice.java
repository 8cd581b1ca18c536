package award.publicity.web;

import award.publicity.Contact;
import award.publicity.NoticeId;
import award.publicity.NoticeRow;
import award.publicity.NoticeSheet;
import award.publicity.NoticeState;
import award.publicity.service.PublicDesk;
import award.scheme.rule.ObjectionRule;
import award.scheme.rule.ObjectionRule.Need;
import award.shared.Span;
import award.shared.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;

/// The page `public/notice.xhtml`: one notice as it was published, and how to object.
@Named
@RequestScoped
public class PublicNotice {

    @Inject PublicDesk desk;
    @Inject Texts texts;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    private NoticeSheet sheet;

    public NoticeRow getNotice() {
        return getSheet().notice();
    }

    private NoticeSheet getSheet() {
        if (sheet == null) sheet = desk.read(asked(request.getParameter("id")));
        return sheet;
    }

    /// @throws NoSuchElementException when the text is no identifier: such a page is not there
    static NoticeId asked(String text) {
        try {
            return NoticeId.parse(text == null ? "" : text);
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchElementException("no notice " + text, malformed);
        }
    }

    public String getId() {
        return getNotice().id().toString();
    }

    public String getTitle() {
        return texts.line("publicity.noticeOf", getSheet().about(), sheet.notice().list());
    }

    public NoticeState getState() {
        return getNotice().state(LocalDate.now(clock));
    }

    /// From the day of publication to the last day: both dates, as the law wants them told.
    public Span getDays() {
        return new Span(getNotice().publishedOn(), getNotice().lastDay());
    }

    /// Whether one may object here: while it runs, and afterwards too, when it is recorded only.
    public boolean isOpen() {
        return getRule() != null && getNotice().stands();
    }

    /// What the regulation says of objections; null where it says nothing.
    public ObjectionRule getRule() {
        return getSheet().objections();
    }

    public List<Need> getNeeds() {
        return getRule().needs().stream().sorted().toList();
    }

    /// Null for notices of old.
    public Contact getContact() {
        return getSheet().contact();
    }
}
