package award.funding.web;

import award.funding.Entitlement;
import award.funding.service.FundingDesk;
import award.honour.GrantId;
import award.identity.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// The fragment `WEB-INF/funding/owed.xhtml`: what is owed on one title, for those whose business money is.
@Named
@RequestScoped
public class MoneyOwed {

    @Inject FundingDesk desk;
    @Inject HttpServletRequest request;

    private final Map<UUID, Entitlement> asked = new HashMap<>();

    public Entitlement on(UUID grant) {
        return asked.computeIfAbsent(grant, id -> desk.owedOn(new GrantId(id)));
    }

    public boolean isMine() {
        return Stream.of(Roles.SECRETARY, Roles.FINANCE, Roles.SUPERVISOR).anyMatch(request::isUserInRole);
    }
}
