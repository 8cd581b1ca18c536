package award.honour.web;

import award.honour.GrantRow;
import award.honour.RegisterQuery;
import award.honour.TitleStanding;
import award.honour.service.HonourRegister;
import award.scheme.Regulation;
import award.scheme.rule.Tier;
import award.scheme.service.RegulationShelf;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/// The page `honour/list.xhtml`: the register of honours by scheme, year and holder.
@Named
@ViewScoped
public class HonourList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject HonourRegister register;
    @Inject RegulationShelf regulations;

    private final Rows rows = new Rows();
    private String scheme = "";
    private Integer year;
    private String tier = "";
    private String name = "";

    public LazyDataModel<GrantRow> getRows() {
        return rows;
    }

    /// The newest regulation of every scheme: it names the award.
    public List<Regulation> getSchemes() {
        return regulations.schemes().stream().map(key -> regulations.versions(key).getLast()).toList();
    }

    public List<Integer> getYears() {
        return register.years(asked().scheme());
    }

    /// The tiers of the award chosen; none for all awards.
    public List<Tier> getTiers() {
        return asked().scheme().isEmpty() ? List.of() : regulations.versions(asked().scheme()).getLast().rules().tiers();
    }

    public TitleStanding standing(GrantRow row) {
        return register.standing(row);
    }

    private RegisterQuery asked() {
        var award = scheme == null ? "" : scheme;
        return new RegisterQuery(award, year == null ? 0 : year, award.isEmpty() || tier == null ? "" : tier, name == null ? "" : name.strip());
    }

    public String getScheme() {
        return scheme;
    }

    public void setScheme(String scheme) {
        this.scheme = scheme;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getTier() {
        return tier;
    }

    public void setTier(String tier) {
        this.tier = tier;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /// The rows found, page by page.
    private final class Rows extends LazyDataModel<GrantRow> {

        private static final long serialVersionUID = 1L;

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return Math.toIntExact(register.count(asked()));
        }

        @Override
        public List<GrantRow> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return register.page(asked(), first, size);
        }
    }
}
