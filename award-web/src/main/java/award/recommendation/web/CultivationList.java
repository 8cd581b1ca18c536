package award.recommendation.web;

import award.edition.service.EditionReader;
import award.recommendation.CultivationEntry;
import award.recommendation.CultivationRow;
import award.recommendation.CultivationStage;
import award.recommendation.RecommenderId;
import award.recommendation.RecommenderSheet;
import award.recommendation.service.CultivationDesk;
import award.recommendation.service.RecommenderDesk;
import award.shared.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/// The page `recommendation/cultivation.xhtml`: whom recommenders lead towards the award, year by year.
@Named
@ViewScoped
public class CultivationList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CultivationDesk desk;
    @Inject RecommenderDesk register;
    @Inject EditionReader editions;
    @Inject Notices notices;
    @Inject Clock clock;

    private final Rows rows = new Rows();
    @NotBlank private String body;
    @Min(2000) @Max(2999) private int year;
    @NotBlank @Size(max = 200) private String name;
    @NotBlank @Size(max = 500) private String measures;
    @NotNull private CultivationStage stage;
    private CultivationRow changing;
    private transient List<RecommenderSheet> bodies;

    @PostConstruct
    void begin() {
        changing = null;
        year = LocalDate.now(clock).getYear();
        name = "";
        measures = "";
        stage = CultivationStage.PLANNED;
    }

    public void change(CultivationRow row) {
        changing = row;
        body = row.recommenderId().toString();
        year = row.year();
        name = row.name();
        measures = row.measures();
        stage = row.stage();
    }

    public void save() {
        var entry = new CultivationEntry(year, name.strip(), measures.strip(), stage);
        if (changing == null) {
            desk.plan(RecommenderId.parse(body), entry);
            notices.done("recommendation.cultivation.planned", entry.name(), entry.year());
        } else {
            desk.change(changing.cultivation(), changing.version(), entry);
            notices.done("recommendation.cultivation.changed", entry.name());
        }
        begin();
    }

    public LazyDataModel<CultivationRow> getRows() {
        return rows;
    }

    /// The recommenders whose plans the reader may write.
    public List<RecommenderSheet> getBodies() {
        if (bodies == null) {
            bodies = editions.awards().stream().map(award -> award.regulation().scheme()).flatMap(scheme -> register.of(scheme).stream()).toList();
        }
        return bodies;
    }

    public boolean isChanging() {
        return changing != null;
    }

    public CultivationStage[] getStages() {
        return CultivationStage.values();
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String measures) {
        this.measures = measures;
    }

    public CultivationStage getStage() {
        return stage;
    }

    public void setStage(CultivationStage stage) {
        this.stage = stage;
    }

    /// The lines, page by page.
    private final class Rows extends LazyDataModel<CultivationRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(desk.count("", 0));
        }

        @Override
        public List<CultivationRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return desk.page("", 0, first, size);
        }
    }
}
