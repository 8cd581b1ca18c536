package award.committee.web;

import award.committee.MeetingId;
import award.committee.service.RecordPapers;
import award.document.web.Paper;
import award.document.web.PaperServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/// Hands out the papers of a meeting as PDF: `/committee/paper?meeting=…&kind=script`, `minutes`, or `resolution` with its `id`.
@WebServlet("/committee/paper")
public class RecordDownload extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient RecordPapers papers;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var id = MeetingId.parse(asked(request, "meeting"));
        var kind = asked(request, "kind");
        return switch (kind) {
            case "script" -> Paper.pdf(papers.script(id), "script-" + id);
            case "minutes" -> Paper.pdf(papers.minutes(id), "minutes-" + id);
            case "resolution" -> Paper.pdf(papers.resolution(id, UUID.fromString(asked(request, "id"))), "resolution-" + id);
            default -> throw new IllegalArgumentException("no such paper: " + kind);
        };
    }
}
