package award.honour.web;

import award.honour.DeedSheet;
import award.honour.GrantId;
import award.honour.GrantRow;
import award.honour.RegisterQuery;
import award.honour.TitleStanding;
import award.honour.service.PublicHonours;
import award.scheme.Regulation;
import award.scheme.rule.Tier;
import award.scheme.service.RegulationShelf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// The pages `public/honours.xhtml` and `public/deeds.xhtml`: who won what, for everybody. What is asked stands in the address.
@Named
@RequestScoped
public class PublicRegister {

    private static final int PAGE = 30;

    @Inject PublicHonours honours;
    @Inject RegulationShelf regulations;
    @Inject HttpServletRequest request;

    private List<GrantRow> rows;
    private Set<UUID> withDeeds;
    private DeedSheet deeds;

    public List<GrantRow> getRows() {
        if (rows == null) rows = honours.page(asked(), getPage() * PAGE, PAGE);
        return rows;
    }

    public long getCount() {
        return honours.count(asked());
    }

    public boolean hasDeeds(GrantRow row) {
        if (withDeeds == null) withDeeds = honours.withDeeds(getRows());
        return withDeeds.contains(row.id());
    }

    public TitleStanding standing(GrantRow row) {
        return honours.standing(row);
    }

    /// The newest regulation of every scheme: it names the award.
    public List<Regulation> getSchemes() {
        return regulations.schemes().stream().map(key -> regulations.versions(key).getLast()).toList();
    }

    public List<Tier> getTiers() {
        return getScheme().isEmpty() ? List.of() : regulations.versions(getScheme()).getLast().rules().tiers();
    }

    public List<Integer> getYears() {
        return honours.years(getScheme());
    }

    private RegisterQuery asked() {
        return new RegisterQuery(getScheme(), number("year"), getTier(), getName());
    }

    /// From 0; what is no number is the first page.
    public int getPage() {
        return number("page");
    }

    public boolean isLaterThere() {
        return getPage() > 0;
    }

    public boolean isEarlierThere() {
        return getCount() > (getPage() + 1L) * PAGE;
    }

    /// The deeds that the address names.
    ///
    /// @throws java.util.NoSuchElementException when they are not public
    public DeedSheet getDeeds() {
        if (deeds == null) deeds = honours.deeds(GrantId.parse(said("id")));
        return deeds;
    }

    public String getScheme() {
        var scheme = said("scheme");
        return regulations.schemes().contains(scheme) ? scheme : "";
    }

    public String getTier() {
        return said("tier");
    }

    public String getYear() {
        return number("year") == 0 ? "" : String.valueOf(number("year"));
    }

    public String getName() {
        return said("name");
    }

    private int number(String name) {
        return said(name).matches("\\d{1,4}") ? Integer.parseInt(said(name)) : 0;
    }

    private String said(String name) {
        return Objects.toString(request.getParameter(name), "").strip();
    }
}
