package award.recommendation.web;

import award.document.Format;
import award.document.web.Paper;
import award.document.web.PaperServlet;
import award.edition.EditionId;
import award.recommendation.RecommenderId;
import award.recommendation.ReferralId;
import award.recommendation.service.paper.RecommendationPapers;
import award.recommendation.service.paper.RecommendationPapers.HandIn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/// Hands out a recommender's papers: `/recommendation/paper?referral=…` for the page of its opinion,
/// `?edition=…&recommender=…&list=summary|contacts` for its lists, as PDF or with `&as=xlsx` as a spreadsheet.
@WebServlet("/recommendation/paper")
public class PaperDownload extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient RecommendationPapers papers;

    @Override
    protected Paper paper(HttpServletRequest request) {
        return request.getParameter("referral") == null
                ? list(request)
                : Paper.of(papers.opinion(ReferralId.parse(request.getParameter("referral")), format(request)), "opinion");
    }

    private Paper list(HttpServletRequest request) {
        var edition = EditionId.parse(asked(request, "edition"));
        var recommender = RecommenderId.parse(asked(request, "recommender"));
        var what = HandIn.valueOf(asked(request, "list").toUpperCase(Locale.ROOT));
        var name = what.name().toLowerCase(Locale.ROOT);
        return format(request) == Format.XLSX
                ? Paper.xlsx(papers.table(what, edition, recommender), name)
                : Paper.of(papers.print(what, edition, recommender, format(request)), name);
    }
}
