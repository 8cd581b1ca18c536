package award.honour.service.paper;

import award.application.CandidacyQuery;
import award.application.CandidacyState;
import award.application.service.CandidacyReader;
import award.document.Document;
import award.document.Origin;
import award.document.Printed;
import award.document.service.PrintingPress;
import award.edition.EditionId;
import award.honour.DispatchKind;
import award.honour.MeritState;
import award.honour.service.DispatchDesk;
import award.honour.service.MeritDesk;
import award.honour.service.paper.DispatchPaper.Counts;
import award.identity.Roles;
import award.publicity.NoticeRow;
import award.publicity.ObjectionQuery;
import award.publicity.service.ObjectionDesk;
import award.publicity.service.PublicityDesk;
import award.scheme.rule.Stage;
import award.scheme.rule.StageKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Prints the papers from the vote to the honour.
@Stateless
@RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
public class DispatchPapers {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Set<CandidacyState> UNQUALIFIED = EnumSet.of(CandidacyState.REGISTERED, CandidacyState.UNQUALIFIED);
    private static final Set<CandidacyState> CANDIDATES = EnumSet.of(CandidacyState.SHORTLISTED, CandidacyState.PROPOSED, CandidacyState.NOT_PROPOSED,
            CandidacyState.AWARDED, CandidacyState.NOT_AWARDED);

    @Inject DispatchDesk desk;
    @Inject MeritDesk merits;
    @Inject CandidacyReader candidates;
    @Inject PublicityDesk notices;
    @Inject ObjectionDesk objections;
    @Inject PrintingPress press;

    public Printed print(EditionId id, DispatchKind kind) {
        return press.print(compose(id, kind));
    }

    /// The paper as a document, for whoever binds it into something else.
    public Document compose(EditionId id, DispatchKind kind) {
        var sheet = desk.read(id, kind);
        var accepted = merits.of(id).stream().filter(row -> row.state() == MeritState.ACCEPTED || row.state() == MeritState.COMMENDED).toList();
        var shown = shown(id, sheet.edition().regulation().rules().stage(StageKind.PUBLIC_NOTICE));
        var dispatch = sheet.dispatch();
        var issuer = dispatch.issuers().isEmpty() ? sheet.edition().regulation().award() : dispatch.issuers().getFirst();
        var origin = new Origin(issuer, dispatch.issuedOn().atStartOfDay(BEIJING).toInstant(), dispatch.document());
        return new DispatchPaper(sheet, accepted, counts(id), shown, shown.map(row -> objections.count(new ObjectionQuery(id.value(), Set.of(), row.list()))).orElse(0L)).compose(origin);
    }

    private Optional<NoticeRow> shown(EditionId id, Optional<Stage> stage) {
        return notices.of(id.value()).reversed().stream()
                .filter(row -> row.stands() && stage.flatMap(Stage::notice).filter(row.rule()::equals).isPresent()).findFirst();
    }

    private Counts counts(EditionId id) {
        return new Counts(candidates.count(CandidacyQuery.all(id)),
                candidates.count(new CandidacyQuery(id, EnumSet.complementOf(EnumSet.copyOf(UNQUALIFIED)), "")),
                candidates.count(new CandidacyQuery(id, CANDIDATES, "")));
    }
}
