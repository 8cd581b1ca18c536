package award.honour.web;

import award.honour.TitleCount;
import award.honour.service.HonourRegister;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/// The fragment `WEB-INF/honour/winners.xhtml`: how many won what in a year, on whatever page speaks of that year. One query for all of a page.
@Named
@RequestScoped
public class Winners {

    @Inject HonourRegister register;

    private List<TitleCount> counts;

    public List<TitleCount> of(String scheme, int year) {
        if (counts == null) counts = register.counts();
        return counts.stream().filter(count -> count.scheme().equals(scheme) && count.year() == year).toList();
    }
}
