package award.publicity.web;

import award.publicity.NoticeId;
import award.publicity.NoticeRow;
import award.publicity.NoticeState;
import award.publicity.ObjectionOrder;
import award.publicity.ObjectionQuery;
import award.publicity.ObjectionRow;
import award.publicity.service.ObjectionDesk;
import award.publicity.service.PublicityDesk;
import award.scheme.rule.NoticeRule;
import award.scheme.service.RegulationShelf;
import award.shared.Citation;
import award.shared.Findings;
import award.shared.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The page `publicity/read.xhtml`: one notice, the objections to it, and whether it is over.
@Named
@ViewScoped
public class ReadNotice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MANY = 200;

    @Inject PublicityDesk desk;
    @Inject ObjectionDesk objectionDesk;
    @Inject RegulationShelf regulations;
    @Inject Texts texts;
    @Inject Clock clock;

    private String id;
    private transient NoticeRow notice;
    private transient List<ObjectionRow> objections;

    public void load() {
        getNotice();
    }

    public NoticeRow getNotice() {
        if (notice == null) notice = desk.read(NoticeId.parse(id));
        return notice;
    }

    public String getTitle() {
        var about = getNotice().about();
        return texts.line("publicity.noticeOf",
                about.isEmpty() ? regulations.get(notice.scheme(), notice.version()).award() : about, notice.list());
    }

    public NoticeState getState() {
        return getNotice().state(LocalDate.now(clock));
    }

    public List<ObjectionRow> getObjections() {
        if (objections == null) objections = objectionDesk
                .page(new ObjectionQuery(getNotice().matter(), Set.of(), ""), ObjectionOrder.NUMBER, true, 0, MANY).stream()
                .filter(row -> row.notice().equals(notice.id().value())).toList();
        return objections;
    }

    public Citation getClause() {
        return rule().clause();
    }

    /// Whether the stage, or the recommender, that waits for it may go on.
    public Findings getOver() {
        return Findings.of(desk.over(getNotice().matter(), rule(), LocalDate.now(clock)));
    }

    private NoticeRule rule() {
        return regulations.get(getNotice().scheme(), notice.version()).rules().notice(notice.rule()).orElseThrow();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
