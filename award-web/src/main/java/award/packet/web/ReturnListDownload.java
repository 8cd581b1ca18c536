package award.packet.web;

import award.committee.MeetingId;
import award.document.web.Paper;
import award.document.web.PaperServlet;
import award.packet.service.CopyDesk;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/// Hands out the list to be signed when copies go out and come back: `/packet/returns?meeting=…`.
@WebServlet("/packet/returns")
public class ReturnListDownload extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient CopyDesk desk;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var id = MeetingId.parse(asked(request, "meeting"));
        return Paper.pdf(desk.returnList(id), "returns-" + id);
    }
}
