package award.ballot.web;

import award.ballot.PollId;
import award.ballot.service.PublishedVotes;
import award.document.web.Paper;
import award.document.web.PaperServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;

/// Hands out the published record of an electronic vote: `/ballot/record?poll=…`.
@WebServlet("/ballot/record")
public class RecordDownload extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient PublishedVotes records;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var id = PollId.parse(asked(request, "poll"));
        return new Paper(records.record(id).getBytes(StandardCharsets.UTF_8), "application/json", "attachment", "vote-" + id + ".json");
    }
}
