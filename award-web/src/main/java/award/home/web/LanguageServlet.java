package award.home.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// `/language?to=en&back=…`: remembers the language in this browser and goes back to the page.
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    private static final int A_YEAR = 365 * 24 * 3600;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = new Cookie(Reader.LANGUAGE, "en".equals(request.getParameter("to")) ? "en" : "zh-CN");
        language.setPath("/");
        language.setMaxAge(A_YEAR);
        language.setHttpOnly(true);
        language.setAttribute("SameSite", "Lax");
        response.addCookie(language);
        response.sendRedirect(pageOfOurs(request));
    }

    /// Only an address of this application: a link elsewhere must not be dressed up as one of ours.
    private static String pageOfOurs(HttpServletRequest request) {
        var home = request.getContextPath() + "/";
        var back = request.getParameter("back");
        boolean ours = back != null && back.startsWith(home) && !back.startsWith("//") && !back.contains("\\");
        return ours ? back : home;
    }
}
