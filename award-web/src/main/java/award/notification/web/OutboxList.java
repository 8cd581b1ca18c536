package award.notification.web;

import award.notification.LetterGroup;
import award.notification.LetterRow;
import award.notification.LetterState;
import award.notification.OutboxQuery;
import award.notification.service.OutboxDesk;
import award.shared.web.Notices;
import award.shared.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/// The page `notification/outbox.xhtml`: an office's drafts, gathered by what goes out together, and its letters on record.
@Named
@ViewScoped
public class OutboxList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject OutboxDesk desk;
    @Inject Notices notices;
    @Inject Texts texts;

    private final Rows rows = new Rows();
    private transient List<LetterGroup> groups;
    private LetterState state = LetterState.DRAFT;
    private String kind = "";
    private String matter;

    public List<LetterGroup> getGroups() {
        if (groups == null) groups = desk.groups();
        return groups;
    }

    public LazyDataModel<LetterRow> getRows() {
        return rows;
    }

    public LetterState[] getStates() {
        return LetterState.values();
    }

    /// Has the drafts of a group written anew.
    public void regenerate(LetterGroup group) {
        if (desk.regenerate(group.kind(), group.matter())) {
            notices.done("notification.outbox.regenerated", texts.line(group.kind()), desk.count(OutboxQuery.drafts(group.kind(), group.matter())));
        } else {
            notices.problem("notification.outbox.byHand");
        }
        groups = null;
    }

    private OutboxQuery asked() {
        return new OutboxQuery(state, Objects.toString(kind, ""), matter == null ? null : UUID.fromString(matter));
    }

    public LetterState getState() {
        return state;
    }

    public void setState(LetterState state) {
        this.state = state;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    private final class Rows extends LazyDataModel<LetterRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(desk.count(asked()));
        }

        @Override
        public List<LetterRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return desk.page(asked(), first, size);
        }
    }
}
