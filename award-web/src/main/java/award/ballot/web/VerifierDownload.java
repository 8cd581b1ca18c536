package award.ballot.web;

import award.document.web.Paper;
import award.document.web.PaperServlet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;

/// Hands out the verifier, which re-counts a published record without this product: `/ballot/verifier`.
@WebServlet("/ballot/verifier")
public class VerifierDownload extends PaperServlet {

    private static final long serialVersionUID = 1L;
    private static final String JAR = "/WEB-INF/verifier/award-verifier.jar";

    @Override
    protected Paper paper(HttpServletRequest request) {
        try (var jar = getServletContext().getResourceAsStream(JAR)) {
            if (jar == null) throw new NoSuchElementException(JAR);
            return new Paper(jar.readAllBytes(), "application/java-archive", "attachment", "award-verifier.jar");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
