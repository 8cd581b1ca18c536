package award.edition.web;

import award.edition.CallLine;
import award.edition.CallSheet;
import award.edition.EditionId;
import award.edition.OpenCall;
import award.edition.PlanLine;
import award.edition.service.EditionCallDesk;
import award.edition.service.EditionReader;
import award.edition.service.NoSuchCallException;
import award.edition.service.PlanDesk;
import award.scheme.Regulation;
import award.scheme.rule.StageKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.NoSuchElementException;

/// The pages `public/calls.xhtml` and `public/call.xhtml`: calls for applications, for everybody on the intranet without signing in.
@Named
@RequestScoped
public class PublicCall {

    @Inject EditionCallDesk desk;
    @Inject EditionReader editions;
    @Inject PlanDesk plans;

    private String id;
    private CallSheet sheet;
    private List<OpenCall> open;

    /// @throws NoSuchElementException when the text is no identifier
    static EditionId asked(String text) {
        try {
            return EditionId.parse(text == null ? "" : text);
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchElementException("no edition " + text, malformed);
        }
    }

    /// @throws NoSuchCallException when it is not published
    public void load() {
        sheet = desk.readPublished(asked(id));
    }

    public List<CallLine> getPublished() {
        return desk.published();
    }

    /// Those under which applications are taken or soon will be.
    public List<OpenCall> getOpen() {
        if (open == null) open = desk.open();
        return open;
    }

    /// The days of applying as the time line plans them; null where it plans none.
    public PlanLine getPeriod() {
        return getSchedule().stream().filter(line -> line.stage().kind() == StageKind.APPLICATION).findFirst().orElse(null);
    }

    public CallSheet getSheet() {
        return sheet;
    }

    public Regulation getRegulation() {
        return editions.regulationOf(sheet.edition());
    }

    /// The time line as it was planned, from the applications on.
    public List<PlanLine> getSchedule() {
        return plans.read(sheet.edition()).stream().flatMap(plan -> plan.lines().stream())
                .filter(line -> line.stage().kind() != StageKind.LAUNCH && line.stage().kind() != StageKind.CALL).toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
