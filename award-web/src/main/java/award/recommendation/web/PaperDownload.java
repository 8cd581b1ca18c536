package award.recommendation.web;

import award.document.Printed;
import award.edition.EditionId;
import award.recommendation.RecommenderId;
import award.recommendation.ReferralId;
import award.recommendation.service.paper.RecommendationPapers;
import award.recommendation.service.paper.RecommendationPapers.HandIn;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.NoSuchElementException;

/// Hands out a recommender's papers: `/recommendation/paper?referral=…` for the page of its opinion,
/// `?edition=…&recommender=…&list=summary|contacts` for its lists, as PDF or with `&as=xlsx` as a spreadsheet.
@WebServlet("/recommendation/paper")
public class PaperDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject transient RecommendationPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (request.getParameter("referral") != null) {
                pdf(papers.opinion(ReferralId.parse(request.getParameter("referral"))), "opinion", response);
            } else {
                list(request, response);
            }
        } catch (NoSuchElementException | IllegalArgumentException gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var edition = EditionId.parse(asked(request, "edition"));
        var recommender = RecommenderId.parse(asked(request, "recommender"));
        var what = HandIn.valueOf(asked(request, "list").toUpperCase(Locale.ROOT));
        var name = what.name().toLowerCase(Locale.ROOT);
        if ("xlsx".equals(request.getParameter("as"))) {
            send(papers.table(what, edition, recommender), XLSX, "attachment; filename=\"" + name + ".xlsx\"", response);
        } else {
            pdf(papers.print(what, edition, recommender), name, response);
        }
    }

    private static String asked(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        if (value == null) throw new IllegalArgumentException("the address lacks " + name);
        return value;
    }

    private static void pdf(Printed printed, String name, HttpServletResponse response) throws IOException {
        switch (printed) {
            case Printed.Pdf pdf -> send(pdf.bytes(), "application/pdf", "inline; filename=\"" + name + ".pdf\"", response);
            case Printed.Unprintable missing -> throw new IllegalStateException("no glyph for one of: " + missing.among());
        }
    }

    private static void send(byte[] bytes, String type, String disposition, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", disposition);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
