package award.publicity.web;

import award.publicity.NoticeLine;
import award.publicity.NoticePhase;
import award.publicity.NoticeState;
import award.publicity.service.PublicDesk;
import award.scheme.service.RegulationShelf;
import award.shared.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The page `public/notices.xhtml`: the notices that run, and those of before, page by page.
@Named
@RequestScoped
public class PublicNotices {

    private static final int PAGE = 20;
    private static final int RUNNING = 100;

    @Inject PublicDesk desk;
    @Inject RegulationShelf regulations;
    @Inject Texts texts;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    private List<NoticeLine> running;
    private List<NoticeLine> past;

    public List<NoticeLine> getRunning() {
        if (running == null) running = desk.page(NoticePhase.RUNNING, 0, RUNNING);
        return running;
    }

    public List<NoticeLine> getPast() {
        if (past == null) past = desk.page(NoticePhase.PAST, getPage() * PAGE, PAGE);
        return past;
    }

    /// From 0; what is no number is the first page.
    public int getPage() {
        var page = request.getParameter("page");
        return page != null && page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0;
    }

    public boolean isLaterThere() {
        return getPage() > 0;
    }

    public boolean isEarlierThere() {
        return desk.count(NoticePhase.PAST) > (getPage() + 1L) * PAGE;
    }

    public String titleOf(NoticeLine notice) {
        return texts.line("publicity.noticeOf", notice.about().isEmpty() ? awardOf(notice.scheme()) : notice.about(), notice.list());
    }

    private String awardOf(String scheme) {
        return regulations.inForce(scheme, LocalDate.now(clock)).award();
    }

    public NoticeState stateOf(NoticeLine notice) {
        return notice.state(LocalDate.now(clock));
    }
}
