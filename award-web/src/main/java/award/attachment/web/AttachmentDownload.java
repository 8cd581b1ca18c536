package award.attachment.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import award.attachment.AttachmentId;
import award.attachment.AttachmentRow;
import award.attachment.service.AttachmentDesk;
import award.attachment.service.OpenFile;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.util.NoSuchElementException;

/// Hands out a file, always to be saved and never to be shown by the browser: `/attachment/file?id=…`.
@WebServlet({"/attachment/file", "/public/attachment/file"})
public class AttachmentDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient AttachmentDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = attachment(request.getParameter("id"));
        if (id == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(desk.open(id), response);
        } catch (EJBAccessException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NoSuchElementException gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static AttachmentId attachment(String text) {
        try {
            return text == null ? null : AttachmentId.parse(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static void send(OpenFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.row().kind().mediaType());
        response.setHeader("Content-Disposition", disposition(file.row()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setContentLengthLong(file.row().bytes());
        Files.copy(file.content(), response.getOutputStream());
    }

    /// The name twice, as RFC 6266 has it: in UTF-8 for every browser of today, and in plain letters for what reads no other.
    static String disposition(AttachmentRow row) {
        var plain = row.name().replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + URLEncoder.encode(row.name(), UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
