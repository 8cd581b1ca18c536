package award.review.web;

import award.application.CandidacyId;
import award.document.web.Paper;
import award.document.web.PaperServlet;
import award.edition.EditionId;
import award.review.SheetId;
import award.review.service.paper.ReviewPapers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/// The papers of the reviews: `?sheet=` a panel's report, `?feedback=` what a candidate who stops is told, `?edition=` the work report.
@WebServlet("/review/paper")
public class ReviewDownload extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient ReviewPapers papers;

    @Override
    protected Paper paper(HttpServletRequest request) {
        if (request.getParameter("sheet") != null) {
            var id = SheetId.parse(request.getParameter("sheet"));
            return Paper.of(papers.report(id, format(request)), "report-" + id);
        }
        if (request.getParameter("feedback") != null) {
            var id = CandidacyId.parse(request.getParameter("feedback"));
            return Paper.of(papers.feedback(id, format(request)), "feedback-" + id);
        }
        var id = EditionId.parse(asked(request, "edition"));
        return Paper.of(papers.workReport(id, format(request)), "work-report-" + id);
    }
}
