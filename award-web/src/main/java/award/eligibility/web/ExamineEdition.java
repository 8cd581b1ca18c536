package award.eligibility.web;

import award.application.CandidacyOrder;
import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.CandidacyState;
import award.application.service.CandidacyReader;
import award.edition.EditionId;
import award.edition.EditionSheet;
import award.edition.service.EditionReader;
import award.eligibility.ExaminationRow;
import award.eligibility.service.EligibilityDesk;
import award.eligibility.service.EligibilityReader;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/// The page `eligibility/edition.xhtml`: how the candidates of an edition came out of their examinations.
@Named
@ViewScoped
public class ExamineEdition implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CandidacyReader candidates;
    @Inject EligibilityReader reader;
    @Inject EligibilityDesk desk;
    @Inject EditionReader editions;
    @Inject Notices notices;

    private final Rows rows = new Rows();
    private String edition;
    private transient EditionSheet sheet;
    private transient Map<UUID, ExaminationRow> examinations;

    /// Examines everybody about whom nothing has been decided yet.
    public void examineAll() {
        var open = candidates.all(CandidacyQuery.in(id(), CandidacyState.REGISTERED));
        open.forEach(row -> desk.examine(row.candidacy()));
        notices.done("eligibility.edition.examined", open.size());
    }

    /// The last examination of a candidate on this page of the list; null where there was none.
    public ExaminationRow examinationOf(CandidacyRow row) {
        return examinations == null ? null : examinations.get(row.id());
    }

    private EditionId id() {
        return EditionId.parse(edition);
    }

    public LazyDataModel<CandidacyRow> getRows() {
        return rows;
    }

    public EditionSheet getSheet() {
        if (sheet == null) sheet = editions.read(id());
        return sheet;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    /// The candidates page by page, each page with its examinations in one query.
    private final class Rows extends LazyDataModel<CandidacyRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(candidates.count(CandidacyQuery.all(id())));
        }

        @Override
        public List<CandidacyRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            var page = candidates.page(CandidacyQuery.all(id()), CandidacyOrder.NUMBER, true, first, size);
            examinations = reader.lastOf(page.stream().map(CandidacyRow::candidacy).toList());
            return page;
        }
    }
}
