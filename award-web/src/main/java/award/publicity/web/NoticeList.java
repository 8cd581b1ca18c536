package award.publicity.web;

import award.publicity.NoticeLine;
import award.publicity.NoticePhase;
import award.publicity.NoticeQuery;
import award.publicity.NoticeState;
import award.publicity.service.PublicityDesk;
import award.scheme.service.RegulationShelf;
import award.shared.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/// The page `publicity/list.xhtml`: all notices, the latest first.
@Named
@ViewScoped
public class NoticeList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PublicityDesk desk;
    @Inject RegulationShelf regulations;
    @Inject Texts texts;
    @Inject Clock clock;

    private final Rows rows = new Rows();
    private NoticePhase phase = NoticePhase.ALL;
    private String text;

    public LazyDataModel<NoticeLine> getRows() {
        return rows;
    }

    public NoticePhase[] getPhases() {
        return NoticePhase.values();
    }

    public NoticeState stateOf(NoticeLine notice) {
        return notice.state(today());
    }

    public String titleOf(NoticeLine notice) {
        var about = notice.about().isEmpty() ? regulations.inForce(notice.scheme(), today()).award() : notice.about();
        return texts.line("publicity.noticeOf", about, notice.list());
    }

    private NoticeQuery asked() {
        return new NoticeQuery(null, phase, today(), Objects.toString(text, ""));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public NoticePhase getPhase() {
        return phase;
    }

    public void setPhase(NoticePhase phase) {
        this.phase = phase;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /// The rows found, page by page.
    private final class Rows extends LazyDataModel<NoticeLine> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(desk.count(asked()));
        }

        @Override
        public List<NoticeLine> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return desk.page(asked(), first, size);
        }
    }
}
