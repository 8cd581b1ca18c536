package award.publicity.web;

import award.document.web.Paper;
import award.document.web.PaperServlet;
import award.publicity.NoticeId;
import award.publicity.service.NoticePapers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/// Hands out a published notice as PDF, to everybody: `/public/notice.pdf?id=…`.
@WebServlet("/public/notice.pdf")
public class NoticeDownload extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient NoticePapers papers;

    @Override
    protected Paper paper(HttpServletRequest request) {
        var id = NoticeId.parse(asked(request, "id"));
        return Paper.of(papers.print(id, format(request)), "notice-" + id);
    }
}
