package award.eligibility.web;

import award.eligibility.record.BatchReport;
import award.eligibility.record.BatchReport.Reviewed;
import award.eligibility.record.BatchReport.Unusable;
import award.eligibility.record.BatchRow;
import award.eligibility.record.Categories;
import award.eligibility.record.Category;
import award.eligibility.record.MatchState;
import award.eligibility.record.NewBatch;
import award.eligibility.service.MatchDesk;
import award.eligibility.service.RecordDesk;
import award.shared.Message;
import award.shared.web.Notices;
import award.shared.web.Texts;
import jakarta.annotation.PreDestroy;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/// The page `eligibility/lists.xhtml`: the lists of authorities; a new one is tried out, then taken in as a whole or not at all.
@Named
@ViewScoped
public class RecordLists implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject RecordDesk desk;
    @Inject MatchDesk matches;
    @Inject Notices notices;
    @Inject Texts texts;
    @Inject Clock clock;

    private final Rows rows = new Rows();
    @NotBlank @Size(max = 200) private String source;
    @NotNull private LocalDate asOf;
    private String category = "";
    private String[] covers = {};
    private String name;
    private String file;
    private transient BatchReport report;
    private transient Categories categories;

    public void load() {
        if (asOf == null) asOf = LocalDate.now(clock);
    }

    /// Lays the file aside: a list may be longer than memory.
    public void take(FileUploadEvent upload) throws IOException {
        forget();
        var laidAside = Files.createTempFile("award-list-", ".upload");
        try (var in = upload.getFile().getInputStream()) {
            Files.copy(in, laidAside, StandardCopyOption.REPLACE_EXISTING);
        }
        name = upload.getFile().getFileName();
        file = laidAside.toString();
        report = null;
    }

    public void tryOut() {
        if (file == null) {
            notices.problem("eligibility.lists.noFile");
            return;
        }
        report = desk.tryOut(Path.of(file), entry());
    }

    public String takeIn() {
        report = desk.take(Path.of(file), entry());
        if (!(report instanceof Reviewed reviewed) || !reviewed.done()) return null;
        notices.doneAndGone("eligibility.lists.done", name, reviewed.lines());
        forget();
        return "/eligibility/lists?faces-redirect=true";
    }

    private NewBatch entry() {
        var one = category == null || category.isEmpty() ? Optional.<Category>empty() : Optional.of(Categories.ofKey(category));
        return new NewBatch(source.strip(), asOf, one, new HashSet<>(Set.of(covers)), name);
    }

    @PreDestroy
    void forget() {
        if (file == null) return;
        try {
            Files.deleteIfExists(Path.of(file));
        } catch (IOException left) {
            System.getLogger(RecordLists.class.getName()).log(System.Logger.Level.DEBUG, "an upload stays behind", left);
        }
        file = null;
    }

    public List<String> sourcesLike(String begun) {
        return desk.sources().stream().filter(known -> known.contains(begun)).toList();
    }

    public List<Category> getCategories() {
        if (categories == null) categories = desk.categories();
        return categories.all();
    }

    /// The category's name as readers know it.
    public String nameOf(String key) {
        return Categories.ofKey(key) instanceof Category.Bad bad ? texts.name(bad.kind()) : key;
    }

    public Reviewed getReviewed() {
        return report instanceof Reviewed reviewed ? reviewed : null;
    }

    public List<Message> getReasons() {
        return report instanceof Unusable unusable ? unusable.reasons() : List.of();
    }

    public long getOpenMatches() {
        return matches.count(MatchState.OPEN);
    }

    public LazyDataModel<BatchRow> getRows() {
        return rows;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String[] getCovers() {
        return covers.clone();
    }

    public void setCovers(String[] covers) {
        this.covers = covers.clone();
    }

    public String getName() {
        return name;
    }

    /// The lists taken in, page by page, the latest first.
    private final class Rows extends LazyDataModel<BatchRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(desk.count());
        }

        @Override
        public List<BatchRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return desk.page(first, size);
        }
    }
}
