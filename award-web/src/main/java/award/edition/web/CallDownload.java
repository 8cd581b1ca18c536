package award.edition.web;

import award.document.web.Paper;
import award.document.web.PaperServlet;
import award.edition.EditionId;
import award.edition.service.call.CallPapers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/// Hands out the call of an edition as PDF: to the office `/edition/call.pdf?id=…`, and once it is published to everybody
/// `/public/edition-call.pdf?id=…`.
@WebServlet({"/edition/call.pdf", "/public/edition-call.pdf"})
public class CallDownload extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient CallPapers papers;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var id = EditionId.parse(asked(request, "id"));
        var isPublic = request.getServletPath().startsWith("/public/");
        return Paper.of(isPublic ? papers.printPublished(id, format(request)) : papers.print(id, format(request)), "call-" + id);
    }
}
