package award.edition.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import award.container.InContainer;
import award.edition.Advance;
import award.edition.EditionId;
import award.edition.EditionTurn;
import award.edition.Mandate;
import award.edition.NewEdition;
import award.edition.Opening;
import award.edition.PlannedStage;
import award.edition.Programme;
import award.edition.Recording;
import award.edition.StageEnd;
import award.edition.StepOutcome;
import award.edition.StepRecord;
import award.edition.Turn;
import award.edition.service.EditionDesk;
import award.edition.service.EditionReader;
import award.edition.service.PlanDesk;
import award.edition.service.ProgrammeDesk;
import award.edition.service.StepDesk;
import award.identity.service.ActingAs;
import award.scheme.rule.StageKind;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// An award held on approval is launched: its year first, then its steps, its stage, its time line.
class LaunchIT extends InContainer {

    /// One that no other test opens.
    private static final int YEAR = 2027;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Mandate MANDATE = new Mandate(DAY, "杭政办函〔2026〕90号", "因故调整");

    @Inject EditionDesk desk;
    @Inject EditionReader reader;
    @Inject ProgrammeDesk programmes;
    @Inject StepDesk steps;
    @Inject PlanDesk plans;

    @Test
    void an_edition_is_opened_in_an_approved_year_only_and_its_launch_ends_with_its_approval() {
        var refused = assertInstanceOf(Opening.Refused.class, open());
        assertEquals("hangzhou/3.2.1", refused.findings().refusals().getFirst().clause().toString());

        secretary().run(() -> programmes.enter(new Programme("hangzhou", YEAR, "某审批机关", "某〔2026〕9号", DAY)));
        var id = assertInstanceOf(Opening.Opened.class, open()).edition();

        var blocked = assertInstanceOf(Advance.Blocked.class, endLaunch(id));
        assertEquals("hangzhou/1.1", blocked.findings().refusals().getLast().clause().toString());
        assertInstanceOf(Recording.Refused.class, record(id, ""));
        assertInstanceOf(Recording.Done.class, record(id, "某〔2026〕9号"));
        assertInstanceOf(Advance.Advanced.class, endLaunch(id));
        assertEquals("某〔2026〕9号", secretary().call(() -> reader.read(id)).stages().getFirst().end().orElseThrow().document());

        noticesKeepTheirTime(id);
        whatIsSuspendedStandsStill(id);
    }

    private void noticesKeepTheirTime(EditionId id) {
        var sheet = secretary().call(() -> plans.read(id)).orElseThrow();
        var stages = new ArrayList<>(sheet.lines().stream().map(line -> line.planned()).toList());
        int place = sheet.lines().stream().map(line -> line.stage().kind()).toList().indexOf(StageKind.LIST_NOTICE);
        var notice = stages.get(place);
        stages.set(place, new PlannedStage(notice.stage(), notice.first(), notice.first().plusDays(1)));

        var refused = assertInstanceOf(Recording.Refused.class, secretary().call(() -> plans.keep(id, sheet.version(), stages)));
        assertEquals("hangzhou/3.2.9", refused.findings().refusals().getFirst().clause().toString());
        assertThrows(EJBAccessException.class, () -> ActingAs.signIn("supervisor", "award-2026").call(() -> plans.keep(id, sheet.version(), stages)));
    }

    private void whatIsSuspendedStandsStill(EditionId id) {
        secretary().run(() -> desk.turn(id, reader.read(id).version(), new EditionTurn(Turn.SUSPEND, null, MANDATE)));
        assertTrue(secretary().call(() -> reader.read(id)).now().isEmpty());

        secretary().run(() -> desk.turn(id, reader.read(id).version(), new EditionTurn(Turn.CANCEL, null, MANDATE)));
        assertInstanceOf(Opening.Opened.class, open());
    }

    private Opening open() {
        return secretary().call(() -> desk.open(new NewEdition("hangzhou", reader.award("hangzhou").nextNumber(), YEAR, YEAR + "年度杭州市人民政府质量奖", DAY, Optional.of(MANDATE))));
    }

    private Advance endLaunch(EditionId id) {
        return secretary().call(() -> desk.endStage(id, reader.read(id).version(), new StageEnd("launch", DAY.plusDays(1), "", "")));
    }

    private Recording record(EditionId id, String document) {
        var record = new StepRecord("programme", "某审批机关", DAY.plusDays(1), document, StepOutcome.DONE, "", "");
        return secretary().call(() -> steps.record(id, reader.read(id).version(), record));
    }

    private static ActingAs secretary() {
        return ActingAs.signIn("secretary", "award-2026");
    }
}
