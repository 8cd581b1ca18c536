package award.party.web;

import award.party.PartyFilter;
import award.party.PartyKind;
import award.party.PartyOrder;
import award.party.PartyRow;
import award.party.service.PartyDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/// For a field that takes a party: `p:autoComplete` with `completeMethod="#{partyChoice.offer}"` and a [PartyRow] as its value.
@Named
@RequestScoped
public class PartyChoice {

    private static final int OFFERED = 12;

    @Inject PartyDesk desk;

    /// Parties that bear or bore a name with this in it, or whose code begins so.
    public List<PartyRow> offer(String typed) {
        return desk.page(PartyFilter.called(typed == null ? "" : typed), PartyOrder.NAME, true, 0, OFFERED);
    }

    /// The organisations among them.
    public List<PartyRow> offerOrganisations(String typed) {
        var filter = new PartyFilter(typed == null ? "" : typed, PartyKind.ORGANISATION, null, "", false);
        return desk.page(filter, PartyOrder.NAME, true, 0, OFFERED);
    }
}
