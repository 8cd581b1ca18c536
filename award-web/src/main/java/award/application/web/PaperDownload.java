package award.application.web;

import award.application.ApplicationId;
import award.application.service.paper.ApplicationPapers;
import award.document.Printed;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;

/// Hands out the printed form of an application as PDF: `/application/paper?id=…`.
@WebServlet("/application/paper")
public class PaperDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient ApplicationPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = application(request.getParameter("id"));
        if (id == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            switch (papers.print(id)) {
                case Printed.Pdf pdf -> send(pdf, id, response);
                case Printed.Unprintable missing -> throw new IllegalStateException("no glyph for one of: " + missing.among());
            }
        } catch (NoSuchElementException gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static ApplicationId application(String text) {
        try {
            return text == null ? null : ApplicationId.parse(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static void send(Printed.Pdf pdf, ApplicationId id, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"application-" + id + ".pdf\"");
        response.setContentLength(pdf.bytes().length);
        response.getOutputStream().write(pdf.bytes());
    }
}
