package award.publicity.web;

import award.document.Printed;
import award.publicity.NoticeId;
import award.publicity.service.NoticePapers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;

/// Hands out a published notice as PDF, to everybody: `/public/notice.pdf?id=…`.
@WebServlet("/public/notice.pdf")
public class NoticeDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient NoticePapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = PublicNotice.asked(request.getParameter("id"));
            switch (papers.print(id)) {
                case Printed.Pdf pdf -> send(pdf, id, response);
                case Printed.Unprintable missing -> throw new IllegalStateException("no glyph for one of: " + missing.among());
            }
        } catch (NoSuchElementException gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(Printed.Pdf pdf, NoticeId id, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"notice-" + id + ".pdf\"");
        response.setContentLength(pdf.bytes().length);
        response.getOutputStream().write(pdf.bytes());
    }
}
