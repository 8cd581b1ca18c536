package award.committee.web;

import award.committee.MeetingId;
import award.committee.service.packet.MeetingPapers;
import award.document.Printed;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;

/// Hands out the packet of a meeting as PDF: `/committee/packet?meeting=…`.
@WebServlet("/committee/packet")
public class PacketDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient MeetingPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = meeting(request.getParameter("meeting"));
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
        }
    }

    private static MeetingId meeting(String text) {
        try {
            return text == null ? null : MeetingId.parse(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static void send(Printed.Pdf pdf, MeetingId id, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"meeting-" + id + ".pdf\"");
        response.setContentLength(pdf.bytes().length);
        response.getOutputStream().write(pdf.bytes());
    }
}
