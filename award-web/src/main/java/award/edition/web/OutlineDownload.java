package award.edition.web;

import award.document.web.Paper;
import award.document.web.PaperServlet;
import award.edition.EditionId;
import award.edition.service.call.OutlinePapers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/// Hands out the plan of an edition as PDF: `/edition/outline.pdf?id=…`.
@WebServlet("/edition/outline.pdf")
public class OutlineDownload extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient OutlinePapers papers;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var id = EditionId.parse(asked(request, "id"));
        return Paper.pdf(papers.print(id), "outline-" + id);
    }
}
