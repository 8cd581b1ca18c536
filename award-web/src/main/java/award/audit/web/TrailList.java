package award.audit.web;

import award.audit.TrailEntry;
import award.audit.TrailQuery;
import award.audit.service.AuditDesk;
import award.identity.web.People;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/// The page `audit/list.xhtml`: the trail, the newest act first.
@Named
@ViewScoped
public class TrailList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject AuditDesk desk;
    @Inject People people;

    private final Rows rows = new Rows();
    private String who = "";
    private String subject = "";

    public LazyDataModel<TrailEntry> getRows() {
        return rows;
    }

    private TrailQuery asked() {
        return new TrailQuery(who == null ? "" : who.strip(), subject == null ? "" : subject.strip());
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    /// The acts found, page by page.
    private final class Rows extends LazyDataModel<TrailEntry> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(desk.count(asked()));
        }

        @Override
        public List<TrailEntry> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            var page = desk.page(asked(), first, size);
            people.know(page.stream().map(TrailEntry::who).toList());
            return page;
        }
    }
}
