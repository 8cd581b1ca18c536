package award.supervision.web;

import award.document.web.Paper;
import award.document.web.PaperServlet;
import award.supervision.SanctionId;
import award.supervision.service.SupervisionPapers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/// What the public is told of decisions on faults.
@WebServlet("/supervision/paper")
public class SupervisionDownload extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient SupervisionPapers papers;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var id = SanctionId.parse(asked(request, "revocation"));
        return Paper.of(papers.revocation(id, format(request)), "revocation-" + id);
    }
}
