package award.ballot.web;

import award.ballot.PollId;
import award.ballot.service.PaperDesk;
import award.document.web.Paper;
import award.document.web.PaperServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/// Hands out the tally sheet of a vote as PDF: `/ballot/paper?poll=…`.
@WebServlet("/ballot/paper")
public class PaperDownload extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient PaperDesk desk;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var id = PollId.parse(asked(request, "poll"));
        return Paper.pdf(desk.tally(id), "tally-" + id);
    }
}
