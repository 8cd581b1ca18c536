package award.honour.web;

import award.edition.EditionId;
import award.honour.ListCheck;
import award.honour.ListKind;
import award.honour.service.QuotaDesk;
import award.identity.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The fragment `WEB-INF/honour/quota.xhtml`: what the quotas say of one list, on whatever page shows it.
@Named
@RequestScoped
public class ListQuota {

    @Inject QuotaDesk desk;
    @Inject HttpServletRequest request;

    private record Asked(String edition, String list) {}

    private final Map<Asked, Optional<ListCheck>> known = new HashMap<>();

    /// Null where there is no such list yet, and for those who are not shown it.
    public ListCheck of(Object edition, String list) {
        if (!isMine()) return null;
        return known.computeIfAbsent(new Asked(String.valueOf(edition), list),
                asked -> desk.check(EditionId.parse(asked.edition()), ListKind.valueOf(asked.list()))).orElse(null);
    }

    private boolean isMine() {
        return Stream.of(Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER).anyMatch(request::isUserInRole);
    }
}
