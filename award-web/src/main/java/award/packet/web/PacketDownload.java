package award.packet.web;

import award.committee.MeetingId;
import award.packet.service.MeetingPapers;
import award.document.web.Paper;
import award.document.web.PaperServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/// Hands out the packet of a meeting as PDF: `/packet/print?meeting=…`.
@WebServlet("/packet/print")
public class PacketDownload extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient MeetingPapers papers;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var id = MeetingId.parse(asked(request, "meeting"));
        return Paper.pdf(papers.print(id), "meeting-" + id);
    }
}
