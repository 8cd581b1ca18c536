package award.committee.web;

import award.committee.MeetingId;
import award.committee.service.packet.MeetingPapers;
import award.document.web.Paper;
import award.document.web.PaperServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/// Hands out the packet of a meeting as PDF: `/committee/packet?meeting=…`.
@WebServlet("/committee/packet")
public class PacketDownload extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient MeetingPapers papers;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var id = MeetingId.parse(asked(request, "meeting"));
        return Paper.pdf(papers.print(id), "meeting-" + id);
    }
}
