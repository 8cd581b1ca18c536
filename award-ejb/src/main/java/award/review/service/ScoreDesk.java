package award.review.service;

import award.application.CandidacyId;
import award.application.service.CandidacyReader;
import award.edition.EditionId;
import award.edition.service.EditionReader;
import award.identity.Roles;
import award.review.Judgement;
import award.review.NoSuchSheetException;
import award.review.PanelCheck;
import award.review.ReviewKind;
import award.review.ScoreForm;
import award.review.Scoring;
import award.review.SheetId;
import award.review.model.ScoreSheet;
import award.review.store.ScoreSheets;
import award.scheme.rule.Criteria;
import award.shared.Findings;
import award.shared.Recorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/// Where panels' percentages are entered, item by item, and settled.
@Stateless
public class ScoreDesk {

    @Inject ScoreSheets sheets;
    @Inject CandidacyReader candidates;
    @Inject EditionReader editions;
    @Inject LostRights rights;
    @Inject Event<Recorded> record;

    /// Lays out the sheet of a candidate for a review; the same sheet when it is there already.
    @RolesAllowed(Roles.SECRETARY)
    public SheetId layOut(CandidacyId candidacy, ReviewKind kind) {
        return sheets.of(candidacy, kind).map(ScoreSheet::id).orElseGet(() -> {
            var edition = candidates.read(candidacy).edition();
            var sheet = new ScoreSheet(SheetId.fresh(), edition, candidacy, kind);
            sheets.add(sheet);
            return sheet.id();
        });
    }

    /// @throws NoSuchSheetException when there is none
    @RolesAllowed({Roles.SECRETARY, Roles.EXPERT, Roles.SUPERVISOR})
    public ScoreForm read(SheetId id) {
        var sheet = sheets.find(id).orElseThrow(() -> new NoSuchSheetException(id));
        rights.requireReviewer(scheme(sheet));
        return new ScoreForm(id, sheet.kind(), candidates.read(sheet.candidacy()), new Scoring(criteria(sheet.edition()), sheet.percents()),
                sheet.panel(), sheet.opinion(), sheet.finishedOn(), sheet.version());
    }

    /// Keeps what the panel entered so far; it may be unfinished.
    ///
    /// @param seen the version of the form that the entries rest on
    @RolesAllowed({Roles.SECRETARY, Roles.EXPERT})
    public void judge(SheetId id, long seen, @Valid Judgement judgement) {
        var sheet = get(id, seen);
        rights.requireReviewer(scheme(sheet));
        sheet.seat(judgement.panel());
        sheet.judge(criteria(sheet.edition()), judgement.percents(), judgement.opinion());
    }

    /// Keeps what the panel entered and settles it, unless the panel is not made as the regulation says.
    ///
    /// @param day on which the panel settled them
    /// @return the findings on the panel; the scores are settled when none refuses
    @RolesAllowed({Roles.SECRETARY, Roles.EXPERT})
    public Findings settle(SheetId id, long seen, @Valid Judgement judgement, @NotNull LocalDate day) {
        judge(id, seen, judgement);
        var sheet = sheets.find(id).orElseThrow(() -> new NoSuchSheetException(id));
        var findings = PanelCheck.check(editions.regulationOf(sheet.edition()).rules(), judgement.panel())
                .and(rights.of(scheme(sheet), judgement.panel()));
        if (findings.refusals().isEmpty()) record.fire(sheet.finish(criteria(sheet.edition()), day));
        return findings;
    }

    /// Opens a settled sheet again, for a reason that the trail keeps.
    @RolesAllowed(Roles.SECRETARY)
    public void reopen(SheetId id, long seen, String reason) {
        record.fire(get(id, seen).reopen(reason));
    }

    private String scheme(ScoreSheet sheet) {
        return editions.regulationOf(sheet.edition()).scheme();
    }

    private Criteria criteria(EditionId edition) {
        return editions.regulationOf(edition).rules().criteria().orElseThrow(() -> new IllegalStateException("no criteria"));
    }

    private ScoreSheet get(SheetId id, long seen) {
        return sheets.find(id, seen).orElseThrow(() -> new NoSuchSheetException(id));
    }
}
