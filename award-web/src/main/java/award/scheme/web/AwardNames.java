package award.scheme.web;

import award.scheme.service.RegulationShelf;
import award.shared.Citation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/// How an award is called, for pages of those who know of it by its articles alone.
@Named
@RequestScoped
public class AwardNames {

    @Inject RegulationShelf regulations;

    public String of(Citation clause) {
        return regulations.newest(clause.scheme()).award();
    }
}
