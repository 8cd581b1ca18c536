package award.edition.service;

import award.edition.Award;
import award.edition.EditionId;
import award.edition.EditionRow;
import award.edition.EditionSheet;
import award.edition.EditionState;
import award.edition.ListAsked;
import award.edition.ReadingLine;
import award.edition.StageLine;
import award.edition.StageLine.Progress;
import award.edition.model.Edition;
import award.edition.store.EditionsHeld;
import award.identity.Roles;
import award.scheme.Regulation;
import award.scheme.rule.Stage;
import award.scheme.service.RegulationShelf;
import award.shared.Findings;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Where everybody in the office sees how an edition stands. Nothing is changed here.
@Stateless
public class EditionReader {

    @Inject EditionsHeld editions;
    @Inject RegulationShelf regulations;
    @Inject StageGate gate;
    @Inject Clock clock;
    @Inject Event<ListAsked> list;
    @Resource SessionContext session;

    /// Every award with its line of editions, also those that have none yet.
    @PermitAll
    public List<Award> awards() {
        var lines = editions.all().stream().collect(Collectors.groupingBy(EditionRow::scheme));
        var today = LocalDate.now(clock);
        return regulations.schemes().stream()
                .map(scheme -> new Award(regulations.inForce(scheme, today), lines.getOrDefault(scheme, List.of())))
                .toList();
    }

    /// An award with its line of editions.
    @PermitAll
    public Award award(String scheme) {
        return new Award(regulations.inForce(scheme, LocalDate.now(clock)), editions.of(scheme));
    }

    /// How an edition stands. Its steps and what blocks them are the office's own business: others see the path and its days.
    ///
    /// @throws award.edition.NoSuchEditionException when there is none
    @PermitAll
    public EditionSheet read(EditionId id) {
        var edition = gate.get(id);
        var regulation = edition.binding().isKnown()
                ? gate.regulationOf(edition)
                : regulations.versions(edition.scheme()).getFirst();
        return new EditionSheet(id, edition.state(), regulation, edition.number(), edition.year(), edition.name(),
                edition.openedOn(), edition.binding(), edition.extraordinary(), edition.turns(), stages(edition, regulation),
                readings(edition, regulation), blocks(edition, regulation), edition.version());
    }

    /// The regulation under which the edition is held.
    @PermitAll
    public Regulation regulationOf(EditionId id) {
        return gate.regulationOf(gate.get(id));
    }

    /// The editions of all awards as lines, by identifier: for those who need no more of many.
    @PermitAll
    public Map<UUID, EditionRow> lines() {
        return editions.all().stream().collect(Collectors.toMap(EditionRow::id, Function.identity()));
    }

    /// The stage at which an edition of the line stands; empty when it is not under way.
    @PermitAll
    public Optional<Stage> presentStage(EditionRow row) {
        return row.isRunning()
                ? regulations.get(row.scheme(), row.version()).rules().path().stream().filter(stage -> stage.key().equals(row.stage())).findFirst()
                : Optional.empty();
    }

    /// Who is on the list at the present stage, as whoever keeps the candidates says.
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    public List<String> listOf(EditionId id) {
        var edition = gate.get(id);
        return edition.present(gate.regulationOf(edition))
                .map(stage -> {
                    var question = new ListAsked(id, stage);
                    list.fire(question);
                    return question.names();
                })
                .orElseGet(List::of);
    }

    private List<StageLine> stages(Edition edition, Regulation regulation) {
        if (edition.state() == EditionState.ON_RECORD) return List.of();
        var now = edition.present(regulation);
        return regulation.rules().path().stream()
                .map(stage -> new StageLine(stage, progress(edition, now, stage), edition.endOf(stage.key()),
                        isOffice() ? edition.steps().of(stage, regulation) : List.of()))
                .toList();
    }

    private boolean isOffice() {
        return session.isCallerInRole(Roles.SECRETARY) || session.isCallerInRole(Roles.SUPERVISOR);
    }

    private static Progress progress(Edition edition, Optional<Stage> now, Stage stage) {
        if (now.filter(stage::equals).isPresent()) return Progress.NOW;
        return edition.endOf(stage.key()).isPresent() ? Progress.PAST : Progress.AHEAD;
    }

    private static List<ReadingLine> readings(Edition edition, Regulation regulation) {
        return regulation.readings().stream()
                .map(reading -> new ReadingLine(reading, edition.departureFrom(reading.key())))
                .toList();
    }

    private Findings blocks(Edition edition, Regulation regulation) {
        if (!isOffice()) return Findings.of();
        return edition.present(regulation)
                .map(stage -> new Findings(gate.objections(edition, regulation, stage, LocalDate.now(clock)).all().stream()
                        .filter(finding -> Findings.verdictOf(finding.answer()) != Findings.Verdict.PASS).toList()))
                .orElseGet(Findings::of);
    }
}
