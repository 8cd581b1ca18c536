package award.application.web;

import award.application.ApplicationRow;
import award.application.Chance;
import award.application.Drafting;
import award.application.NewApplication;
import award.application.service.MyApplications;
import award.application.service.ApplicationDesk;
import award.edition.service.EditionReader;
import award.shared.Findings;
import award.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/// The page `application/mine.xhtml`: what I applied for, and what I may apply for now.
@Named
@RequestScoped
public class MyApplicationList {

    @Inject MyApplications mine;
    @Inject ApplicationDesk desk;
    @Inject EditionReader editions;
    @Inject Notices notices;

    private List<ApplicationRow> rows;
    private List<Chance> chances;

    public List<ApplicationRow> getRows() {
        if (rows == null) rows = mine.all();
        return rows;
    }

    public List<Chance> getChances() {
        if (chances == null) chances = mine.chances();
        return chances;
    }

    public boolean isBoundToNobody() {
        return mine.parties().isEmpty();
    }

    public String editionOf(ApplicationRow row) {
        return editions.read(row.edition()).name();
    }

    public String begin(Chance chance) {
        return switch (desk.begin(new NewApplication(chance.id(), chance.party()))) {
            case Drafting.Begun begun -> "/application/form?faces-redirect=true&id=" + begun.application();
            case Drafting.AlreadyThere there -> "/application/form?faces-redirect=true&id=" + there.application();
            case Drafting.Refused refused -> {
                notices.refused(Findings.of(refused.finding()));
                yield null;
            }
        };
    }
}
