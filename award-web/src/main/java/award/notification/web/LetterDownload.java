package award.notification.web;

import award.document.Rendered;
import award.document.web.Paper;
import award.document.web.PaperServlet;
import award.notification.LetterId;
import award.notification.LetterState;
import award.notification.OutboxQuery;
import award.notification.service.LetterPapers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/// Hands out letters as PDF: `/notification/paper?letter=…` (one's own outbox), `?received=…` (one's inbox), or all of a kind about one matter
/// together, `?kind=…&matter=…&state=DRAFT`.
@WebServlet("/notification/paper")
public class LetterDownload extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient LetterPapers papers;

    @Override
    protected Paper paper(HttpServletRequest request) {
        return Paper.of(print(request), "letters");
    }

    private Rendered print(HttpServletRequest request) {
        if (request.getParameter("letter") != null) return papers.print(LetterId.parse(request.getParameter("letter")), format(request));
        if (request.getParameter("received") != null) return papers.printReceived(LetterId.parse(request.getParameter("received")), format(request));
        return papers.printAll(new OutboxQuery(LetterState.valueOf(asked(request, "state")), asked(request, "kind"), UUID.fromString(asked(request, "matter"))), format(request));
    }
}
