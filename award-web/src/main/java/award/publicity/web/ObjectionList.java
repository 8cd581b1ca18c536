package award.publicity.web;

import award.publicity.ObjectionOrder;
import award.publicity.ObjectionQuery;
import award.publicity.ObjectionRow;
import award.publicity.ObjectionState;
import award.publicity.service.ObjectionDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/// The page `publicity/objections.xhtml`: objections of one edition or of all, with what is due.
@Named
@ViewScoped
public class ObjectionList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ObjectionDesk desk;
    @Inject Clock clock;

    private final Rows rows = new Rows();
    private String matter;
    private ObjectionState state;
    private String text;

    public LazyDataModel<ObjectionRow> getRows() {
        return rows;
    }

    public ObjectionState[] getStates() {
        return ObjectionState.values();
    }

    public boolean isOverdue(ObjectionRow row) {
        return row.isOverdue(LocalDate.now(clock));
    }

    private ObjectionQuery asked() {
        return new ObjectionQuery(matter == null || matter.isBlank() ? null : UUID.fromString(matter),
                state == null ? Set.of() : Set.of(state), Objects.toString(text, ""));
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public ObjectionState getState() {
        return state;
    }

    public void setState(ObjectionState state) {
        this.state = state;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /// The rows found, page by page; the latest number first until the reader sorts otherwise.
    private final class Rows extends LazyDataModel<ObjectionRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(desk.count(asked()));
        }

        @Override
        public List<ObjectionRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            var by = sort.values().stream().findFirst();
            var order = by.map(chosen -> ObjectionOrder.valueOf(chosen.getField())).orElse(ObjectionOrder.NUMBER);
            return desk.page(asked(), order, by.map(chosen -> chosen.getOrder().isAscending()).orElse(false), first, size);
        }
    }
}
