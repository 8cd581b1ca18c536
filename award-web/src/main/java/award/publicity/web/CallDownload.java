package award.publicity.web;

import award.publicity.CallId;
import award.publicity.service.OpenCalls;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Hands out a published call as PDF, to everybody: `/public/call.pdf?id=…`.
@WebServlet("/public/call.pdf")
public class CallDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient OpenCalls calls;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var paper = calls.paper(asked(request.getParameter("id")));
        if (paper.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"call.pdf\"");
        response.setContentLength(paper.get().length);
        response.getOutputStream().write(paper.get());
    }

    /// What is no identifier names no call.
    private static CallId asked(String text) {
        try {
            return CallId.parse(text == null ? "" : text);
        } catch (IllegalArgumentException malformed) {
            return CallId.fresh();
        }
    }
}
