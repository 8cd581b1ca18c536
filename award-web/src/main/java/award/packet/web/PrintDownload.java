package award.packet.web;

import award.packet.JobId;
import award.packet.service.PrintDesk;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;

/// Hands out what came from the press: `/packet/file?job=…`. It is sent from the disk, however large it is.
@WebServlet("/packet/file")
public class PrintDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient PrintDesk press;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var job = press.read(JobId.parse(String.valueOf(request.getParameter("job"))));
            var file = press.fetch(job.id());
            if (file.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
            else send(file.get(), response);
        } catch (NoSuchElementException | IllegalArgumentException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(Path file, HttpServletResponse response) throws IOException {
        boolean archive = file.toString().endsWith(".zip");
        response.setContentType(archive ? "application/zip" : "application/pdf");
        response.setHeader("Content-Disposition", (archive ? "attachment" : "inline") + "; filename=\"packet-" + file.getFileName() + "\"");
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
    }
}
