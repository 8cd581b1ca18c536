package award.application.web;

import award.application.ApplicationOrder;
import award.application.ApplicationQuery;
import award.application.ApplicationRow;
import award.application.ApplicationState;
import award.application.ApplicationTerm;
import award.application.ApplicationTerm.Phase;
import award.application.service.ApplicationReader;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/// The page `application/received.xhtml`: the applications of an edition, drafts included, and until when they are taken.
@Named
@ViewScoped
public class ReceivedApplications implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ApplicationReader reader;
    @Inject EditionReader editions;
    @Inject Clock clock;

    private final Rows rows = new Rows();
    private String edition;
    private ApplicationState state;
    private String text;
    private transient EditionSheet sheet;

    public LazyDataModel<ApplicationRow> getRows() {
        return rows;
    }

    public EditionSheet getSheet() {
        if (sheet == null) sheet = editions.read(EditionId.parse(edition));
        return sheet;
    }

    /// The time of applying; null while none is laid down.
    public ApplicationTerm getTerm() {
        return reader.termOf(EditionId.parse(edition)).orElse(null);
    }

    public Phase getPhase() {
        var term = getTerm();
        return term == null ? null : term.at(clock.instant());
    }

    public ApplicationState[] getStates() {
        return ApplicationState.values();
    }

    private ApplicationQuery asked() {
        return new ApplicationQuery(EditionId.parse(edition), state == null ? Set.of() : Set.of(state), Objects.toString(text, ""));
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public ApplicationState getState() {
        return state;
    }

    public void setState(ApplicationState state) {
        this.state = state;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /// The rows found, page by page.
    private final class Rows extends LazyDataModel<ApplicationRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(reader.count(asked()));
        }

        @Override
        public List<ApplicationRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            var by = sort.values().stream().findFirst();
            var order = by.map(chosen -> ApplicationOrder.valueOf(chosen.getField())).orElse(ApplicationOrder.NUMBER);
            return reader.page(asked(), order, by.map(chosen -> chosen.getOrder().isAscending()).orElse(true), first, size);
        }
    }
}
