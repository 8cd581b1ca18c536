package award.document.web;

import award.document.Format;
import award.shared.web.Texts;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.NoSuchElementException;

/// Hands out the paper that an address names. What is not there, or is named by nothing that could be there, is not found;
/// what the desk refuses is refused.
public abstract class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /// Nothing is wrong with the address: what it names cannot be written.
    private static final int UNPROCESSABLE = 422;

    @Inject transient Texts texts;

    /// The paper that the parameters of the address name.
    ///
    /// @throws IllegalArgumentException when a parameter is missing or malformed
    /// @throws NoSuchElementException   when there is nothing of that name
    protected abstract Paper paper(HttpServletRequest request);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(paper(request), response);
        } catch (RefusedPaperException refused) {
            explain(texts.say(refused.reason(), request.getLocale()), response);
        } catch (NoSuchElementException | IllegalArgumentException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /// @throws IllegalArgumentException when the address lacks it
    protected static String asked(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        if (value == null) throw new IllegalArgumentException("the address lacks " + name);
        return value;
    }

    /// What the address wants the paper as; a PDF where it says nothing.
    ///
    /// @throws IllegalArgumentException when there is no such format
    protected static Format format(HttpServletRequest request) {
        var as = request.getParameter("as");
        return as == null ? Format.PDF : Format.valueOf(as.toUpperCase(Locale.ROOT));
    }

    private static void explain(String reason, HttpServletResponse response) throws IOException {
        response.setStatus(UNPROCESSABLE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(reason);
    }

    private static void send(Paper paper, HttpServletResponse response) throws IOException {
        response.setContentType(paper.type());
        response.setHeader("Content-Disposition", paper.disposition() + "; filename=\"" + paper.name() + "\"");
        response.setContentLength(paper.bytes().length);
        response.getOutputStream().write(paper.bytes());
    }
}
