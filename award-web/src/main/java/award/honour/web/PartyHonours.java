package award.honour.web;

import award.honour.TitleSheet;
import award.honour.service.HonourRegister;
import award.party.PartyId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The fragment `WEB-INF/honour/history.xhtml`: the titles of one party, on whatever page speaks of it.
@Named
@RequestScoped
public class PartyHonours {

    @Inject HonourRegister register;

    private final Map<PartyId, List<TitleSheet>> asked = new HashMap<>();

    public List<TitleSheet> of(PartyId party) {
        return asked.computeIfAbsent(party, each -> register.titles(List.of(each)));
    }
}
