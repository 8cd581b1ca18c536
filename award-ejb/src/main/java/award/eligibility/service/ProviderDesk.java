package award.eligibility.service;

import static java.util.stream.Collectors.toMap;

import award.application.CandidacyState;
import award.application.Declared;
import award.application.service.CandidacyReader;
import award.edition.EditionId;
import award.eligibility.record.Categories;
import award.eligibility.record.LookUpReport;
import award.eligibility.record.Provider;
import award.eligibility.service.ProviderClient.Answer;
import award.identity.Roles;
import award.party.PartyId;
import award.party.PartyRow;
import award.party.service.PartyDesk;
import award.scheme.service.RegulationShelf;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where providers are asked for the records of applicants, page by page of codes.
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProviderDesk {

    static final int PAGE = 100;

    @Inject Providers providers;
    @Inject AnswerKeeper keeper;
    @Inject CandidacyReader candidacies;
    @Inject PartyDesk parties;
    @Inject RegulationShelf regulations;
    @Inject Clock clock;
    @Resource SessionContext session;

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public List<Provider> providers() {
        return providers.all();
    }

    /// Asks about everybody of an edition about whom nothing has been decided yet. Breaks off at the first page that fails; what was
    /// answered before is kept.
    @RolesAllowed(Roles.SECRETARY)
    public LookUpReport lookUp(EditionId edition, String key) {
        var provider = providers.find(key).orElseThrow();
        var ids = candidacies.ids(edition, EnumSet.of(CandidacyState.REGISTERED));
        var rows = parties.rows(candidacies.declared(ids).stream().map(Declared::party).toList()).values();
        var byCode = rows.stream().filter(row -> row.code() != null).collect(toMap(PartyRow::code, PartyRow::id));
        return ask(provider, byCode, rows.size() - byCode.size());
    }

    private LookUpReport ask(Provider provider, Map<String, PartyId> byCode, int uncoded) {
        var client = new ProviderClient(provider, new Categories(regulations.all()), LocalDate.now(clock));
        int asked = 0;
        int records = 0;
        for (var page : pages(byCode.keySet())) {
            switch (client.ask(page)) {
                case Answer.Failed failed -> {
                    return new LookUpReport(asked, records, uncoded, Optional.of(failed.reason()));
                }
                case Answer.Told told -> {
                    keeper.keep(provider, told, byCode, session.getCallerPrincipal().getName());
                    asked += told.answered().size();
                    records += told.records().size();
                }
            }
        }
        return new LookUpReport(asked, records, uncoded, Optional.empty());
    }

    private static List<List<String>> pages(Collection<String> codes) {
        var sorted = codes.stream().sorted().toList();
        var pages = new ArrayList<List<String>>();
        for (int first = 0; first < sorted.size(); first += PAGE) pages.add(sorted.subList(first, Math.min(first + PAGE, sorted.size())));
        return pages;
    }
}
