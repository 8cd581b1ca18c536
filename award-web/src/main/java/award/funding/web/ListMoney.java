package award.funding.web;

import award.edition.EditionId;
import award.funding.MoneyPreview;
import award.funding.service.FundingDesk;
import award.identity.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// The fragment `WEB-INF/funding/preview.xhtml`: what a list would cost, for those whose business money is.
@Named
@RequestScoped
public class ListMoney {

    @Inject FundingDesk desk;
    @Inject HttpServletRequest request;

    private final Map<String, MoneyPreview> asked = new HashMap<>();

    public MoneyPreview of(Object edition) {
        return asked.computeIfAbsent(String.valueOf(edition), id -> desk.preview(EditionId.parse(id)));
    }

    public boolean isMine() {
        return Stream.of(Roles.SECRETARY, Roles.FINANCE, Roles.SUPERVISOR).anyMatch(request::isUserInRole);
    }
}
