package award.application.web;

import award.application.ApplicationId;
import award.application.service.paper.ApplicationPapers;
import award.document.web.Paper;
import award.document.web.PaperServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/// Hands out the printed form of an application as PDF: `/application/paper?id=…`.
@WebServlet("/application/paper")
public class PaperDownload extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient ApplicationPapers papers;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var id = ApplicationId.parse(asked(request, "id"));
        return Paper.of(papers.print(id, format(request)), "application-" + id);
    }
}
