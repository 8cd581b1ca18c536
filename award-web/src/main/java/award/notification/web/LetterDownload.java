package award.notification.web;

import award.document.Printed;
import award.notification.LetterId;
import award.notification.LetterState;
import award.notification.OutboxQuery;
import award.notification.service.LetterPapers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.UUID;

/// Hands out letters as PDF: `/notification/paper?letter=…` (one's own outbox), `?received=…` (one's inbox), or all of a kind about one matter
/// together, `?kind=…&matter=…&state=DRAFT`.
@WebServlet("/notification/paper")
public class LetterDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient LetterPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            switch (print(request)) {
                case Printed.Pdf pdf -> send(pdf, response);
                case Printed.Unprintable missing -> throw new IllegalStateException("no glyph for one of: " + missing.among());
            }
        } catch (NoSuchElementException | IllegalArgumentException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Printed print(HttpServletRequest request) {
        if (request.getParameter("letter") != null) return papers.print(LetterId.parse(request.getParameter("letter")));
        if (request.getParameter("received") != null) return papers.printReceived(LetterId.parse(request.getParameter("received")));
        return papers.printAll(new OutboxQuery(LetterState.valueOf(asked(request, "state")), asked(request, "kind"), UUID.fromString(asked(request, "matter"))));
    }

    private static String asked(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        if (value == null) throw new IllegalArgumentException("no " + name);
        return value;
    }

    private static void send(Printed.Pdf pdf, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"letters.pdf\"");
        response.setContentLength(pdf.bytes().length);
        response.getOutputStream().write(pdf.bytes());
    }
}
