package award.edition.web;

import award.document.Printed;
import award.edition.EditionId;
import award.edition.service.call.CallPapers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;

/// Hands out the call of an edition as PDF: to the office `/edition/call.pdf?id=…`, and once it is published to everybody
/// `/public/edition-call.pdf?id=…`.
@WebServlet({"/edition/call.pdf", "/public/edition-call.pdf"})
public class CallDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient CallPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = PublicCall.asked(request.getParameter("id"));
            var printed = request.getServletPath().startsWith("/public/") ? papers.printPublished(id) : papers.print(id);
            switch (printed) {
                case Printed.Pdf pdf -> send(pdf, id, response);
                case Printed.Unprintable missing -> throw new IllegalStateException("no glyph for one of: " + missing.among());
            }
        } catch (NoSuchElementException gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(Printed.Pdf pdf, EditionId id, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"call-" + id + ".pdf\"");
        response.setContentLength(pdf.bytes().length);
        response.getOutputStream().write(pdf.bytes());
    }
}
