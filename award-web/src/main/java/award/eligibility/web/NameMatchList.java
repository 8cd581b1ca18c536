package award.eligibility.web;

import award.eligibility.record.MatchRow;
import award.eligibility.record.MatchState;
import award.eligibility.service.MatchDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/// The page `eligibility/matches.xhtml`: names on lists and the parties they may mean, for a person to say once and for all.
@Named
@ViewScoped
public class NameMatchList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject MatchDesk desk;
    @Inject Notices notices;

    private final Rows rows = new Rows();
    private final Map<String, String> reasons = new HashMap<>();
    private MatchState state = MatchState.OPEN;

    public void same(MatchRow row) {
        decide(row, MatchState.SAME);
    }

    public void other(MatchRow row) {
        decide(row, MatchState.OTHER);
    }

    private void decide(MatchRow row, MatchState said) {
        var reason = reasons.get(row.id().toString());
        if (reason == null || reason.isBlank()) {
            notices.problem("eligibility.matches.reasonMissing", row.listed());
            return;
        }
        desk.decide(row.id(), said, reason.strip());
        notices.done(said == MatchState.SAME ? "eligibility.matches.same" : "eligibility.matches.other", row.listed(), row.name());
    }

    public MatchState[] getStates() {
        return MatchState.values();
    }

    /// What is said of each pair, by its identifier.
    public Map<String, String> getReasons() {
        return reasons;
    }

    public LazyDataModel<MatchRow> getRows() {
        return rows;
    }

    public MatchState getState() {
        return state;
    }

    public void setState(MatchState state) {
        this.state = state;
    }

    /// The pairs in the state asked for, page by page.
    private final class Rows extends LazyDataModel<MatchRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(desk.count(state));
        }

        @Override
        public List<MatchRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return desk.page(state, first, size);
        }
    }
}
