package award.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Leads whoever was given a password by somebody else to the page where they choose their own (首次登录修改口令): no other page before that.
@WebFilter("*.xhtml")
public class FirstSignIn extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/identity/mine.xhtml";

    @Inject transient SignedIn signedIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getUserPrincipal() != null && isPage(request) && signedIn.isExpectedToChangePassword()) {
            response.sendRedirect(request.getContextPath() + PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /// Any page but the one wanted; not what a page is dressed in.
    private static boolean isPage(HttpServletRequest request) {
        var path = request.getServletPath();
        return !path.equals(PAGE) && !path.startsWith("/jakarta.faces.resource/") && !path.startsWith("/error/") && !path.startsWith("/public/");
    }
}
