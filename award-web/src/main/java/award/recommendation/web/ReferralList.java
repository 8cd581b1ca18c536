package award.recommendation.web;

import award.edition.EditionId;
import award.edition.EditionRow;
import award.edition.service.EditionReader;
import award.recommendation.ReferralQuery;
import award.recommendation.ReferralRow;
import award.recommendation.ReferralState;
import award.recommendation.service.ReferralReader;
import award.scheme.rule.Recommendation.Act;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/// The page `recommendation/list.xhtml`: what waits with a recommender; for the office, what waits with whom.
@Named
@ViewScoped
public class ReferralList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String WITH_RECOMMENDER = "OPEN";
    private static final String ALL = "ALL";

    @Inject ReferralReader reader;
    @Inject EditionReader editions;
    @Inject Clock clock;

    private final Rows rows = new Rows();
    private String edition = "";
    private String show = WITH_RECOMMENDER;
    private String text;
    private transient Map<UUID, EditionRow> known;
    private transient Map<UUID, Map<String, String>> acts;

    public LazyDataModel<ReferralRow> getRows() {
        return rows;
    }

    /// The editions that are under way, to choose from.
    public List<EditionRow> getEditions() {
        return known().values().stream().filter(EditionRow::isRunning).toList();
    }

    public ReferralState[] getStates() {
        return ReferralState.values();
    }

    public String nameOf(UUID edition) {
        return Optional.ofNullable(known().get(edition)).map(EditionRow::name).orElse("");
    }

    /// The act that comes next, in the regulation's words.
    public String actOf(ReferralRow row) {
        if (acts == null) acts = new HashMap<>();
        return acts.computeIfAbsent(row.editionId(), this::actsOf).getOrDefault(row.waitsFor(), "");
    }

    public boolean isLate(ReferralRow row) {
        return row.state().isWithRecommender() && row.dueOn() != null && row.dueOn().isBefore(LocalDate.now(clock));
    }

    private Map<String, String> actsOf(UUID edition) {
        return editions.regulationOf(new EditionId(edition)).rules().recommendation().stream()
                .flatMap(rule -> rule.acts().stream()).collect(Collectors.toMap(Act::key, Act::name));
    }

    private Map<UUID, EditionRow> known() {
        if (known == null) {
            known = editions.awards().stream().flatMap(award -> award.editions().stream()).collect(Collectors.toMap(EditionRow::id, row -> row));
        }
        return known;
    }

    private ReferralQuery asked() {
        return new ReferralQuery(edition.isEmpty() ? Optional.empty() : Optional.of(EditionId.parse(edition)), Optional.empty(), states(),
                Objects.toString(text, ""));
    }

    private Set<ReferralState> states() {
        return switch (show) {
            case WITH_RECOMMENDER -> Arrays.stream(ReferralState.values()).filter(ReferralState::isWithRecommender).collect(Collectors.toSet());
            case ALL -> Set.of();
            default -> Set.of(ReferralState.valueOf(show));
        };
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = Objects.toString(edition, "");
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show == null || show.isBlank() ? WITH_RECOMMENDER : show;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /// The rows found, page by page.
    private final class Rows extends LazyDataModel<ReferralRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(reader.count(asked()));
        }

        @Override
        public List<ReferralRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return reader.page(asked(), first, size);
        }
    }
}
