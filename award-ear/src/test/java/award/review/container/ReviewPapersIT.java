package award.review.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import award.Clause;
import award.application.CandidacyQuery;
import award.application.CandidacyRow;
import award.application.CandidacyState;
import award.application.service.CandidacyReader;
import award.container.InContainer;
import award.document.Format;
import award.document.Paragraph;
import award.document.Rendered;
import award.edition.EditionRow;
import award.edition.service.EditionReader;
import award.identity.service.ActingAs;
import award.review.Ranking;
import award.review.SheetId;
import award.review.SheetRow;
import award.review.service.ReviewDesk;
import award.review.service.paper.ReviewPapers;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The papers of the reviews, from the made-up editions.
class ReviewPapersIT extends InContainer {

    @Inject ReviewPapers papers;
    @Inject ReviewDesk reviews;
    @Inject EditionReader editions;
    @Inject CandidacyReader candidates;

    @Test
    @Clause({"beijing/18", "beijing/19", "qinhuangdao/15", "qinhuangdao/16", "beilun/19", "baoshan/20.4", "baoshan/20.5", "hangzhou/3.2.5", "hangzhou/3.2.6"})
    void a_settled_sheet_has_a_report_in_every_format_and_an_open_one_has_none() {
        var settled = sheets().filter(SheetRow::isFinished).findFirst().orElseThrow();
        for (var format : Format.values()) {
            assertInstanceOf(Rendered.File.class, secretary().call(() -> papers.report(new SheetId(settled.id()), format)), format.name());
        }

        sheets().filter(sheet -> !sheet.isFinished()).findFirst().ifPresent(open ->
                assertThrows(NoSuchElementException.class, () -> secretary().call(() -> papers.report(new SheetId(open.id()), Format.PDF))));
        assertThrows(EJBAccessException.class, () -> ActingAs.signIn("applicant", "award-2026").call(() -> papers.report(new SheetId(settled.id()), Format.PDF)));
    }

    @Test
    @Clause("qinhuangdao/17")
    void the_work_report_says_the_edition_in_numbers() {
        for (var edition : led()) {
            var received = secretary().call(() -> candidates.count(CandidacyQuery.all(edition.edition())));
            var text = secretary().call(() -> papers.work(edition.edition())).blocks().stream()
                    .filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).text().plain()).reduce("", String::concat);
            assertTrue(text.contains(String.valueOf(received)), text);
            assertInstanceOf(Rendered.File.class, secretary().call(() -> papers.workReport(edition.edition(), Format.DOCX)));
        }
    }

    @Test
    @Clause("beijing/20")
    void who_goes_on_gets_no_feedback_and_who_stops_is_told_neither_points_nor_others() {
        var all = led().stream().flatMap(edition -> candidates(edition).stream()).toList();
        var stopped = all.stream().filter(row -> row.state() == CandidacyState.NOT_SHORTLISTED || row.state() == CandidacyState.NOT_PROPOSED).findFirst();
        var going = all.stream().filter(row -> row.state() == CandidacyState.QUALIFIED).findFirst().orElseThrow();

        assertThrows(NoSuchElementException.class, () -> secretary().call(() -> papers.feedback(going.candidacy(), Format.PDF)));
        stopped.ifPresent(row -> assertInstanceOf(Rendered.File.class, secretary().call(() -> papers.feedback(row.candidacy(), Format.OFD))));
        assertFalse(all.isEmpty());
        assertEquals(1, all.stream().filter(row -> row.id().equals(going.id())).count());
    }

    private Stream<SheetRow> sheets() {
        return led().stream().flatMap(edition -> ranking(edition).lines().stream())
                .flatMap(line -> Stream.of(line.documentSheet(), line.siteSheet())).filter(sheet -> sheet != null);
    }

    private Ranking ranking(EditionRow edition) {
        return secretary().call(() -> reviews.ranking(edition.edition()));
    }

    private List<CandidacyRow> candidates(EditionRow edition) {
        return secretary().call(() -> candidates.all(CandidacyQuery.all(edition.edition())));
    }

    private List<EditionRow> led() {
        return secretary().call(() -> editions.awards()).stream().flatMap(award -> award.editions().stream()).filter(EditionRow::isLed).toList();
    }

    private static ActingAs secretary() {
        return ActingAs.signIn("secretary", "award-2026");
    }
}
