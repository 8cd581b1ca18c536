package award.application.web;

import award.application.CandidacyOrder;
import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.CandidacyState;
import award.application.service.CandidacyReader;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/// The page `application/list.xhtml`: the candidates of an edition, with the marks that their last examination found.
@Named
@ViewScoped
public class CandidateList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CandidacyReader reader;
    @Inject EditionReader editions;

    private final Rows rows = new Rows();
    private String edition;
    private CandidacyState state;
    private String text;
    private transient EditionSheet sheet;

    public LazyDataModel<CandidacyRow> getRows() {
        return rows;
    }

    public EditionSheet getSheet() {
        if (sheet == null) sheet = editions.read(EditionId.parse(edition));
        return sheet;
    }

    public CandidacyState[] getStates() {
        return CandidacyState.values();
    }

    private CandidacyQuery asked() {
        return new CandidacyQuery(EditionId.parse(edition), state == null ? Set.of() : Set.of(state), Objects.toString(text, ""));
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public CandidacyState getState() {
        return state;
    }

    public void setState(CandidacyState state) {
        this.state = state;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /// The rows found, page by page.
    private final class Rows extends LazyDataModel<CandidacyRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(reader.count(asked()));
        }

        @Override
        public List<CandidacyRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            var by = sort.values().stream().findFirst();
            var order = by.map(chosen -> CandidacyOrder.valueOf(chosen.getField())).orElse(CandidacyOrder.NUMBER);
            return reader.page(asked(), order, by.map(chosen -> chosen.getOrder().isAscending()).orElse(true), first, size);
        }
    }
}
