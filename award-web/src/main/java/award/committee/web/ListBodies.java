package award.committee.web;

import award.committee.AwardBodies;
import award.committee.service.CommitteeOffice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/// The page `committee/bodies.xhtml`: the bodies of every award, as its regulation names them.
@Named
@RequestScoped
public class ListBodies {

    @Inject CommitteeOffice office;

    private List<AwardBodies> all;

    public String setUp(String scheme, String key) {
        return "/committee/body?faces-redirect=true&id=" + office.setUp(scheme, key);
    }

    public List<AwardBodies> getAll() {
        if (all == null) all = office.all();
        return all;
    }
}
