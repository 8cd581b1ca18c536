package award.attachment.web;

import award.attachment.Begun;
import award.attachment.FileName;
import award.attachment.Holder;
import award.attachment.Kept;
import award.attachment.NewUpload;
import award.attachment.UploadId;
import award.attachment.UploadPart;
import award.attachment.UploadRow;
import award.attachment.service.UploadDesk;
import award.shared.Message;
import award.shared.web.Texts;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;

/// Takes a file in by parts, for the script `resources/award/js/upload.js`: `/attachment/upload`.
///
/// | request | does |
/// |---|---|
/// | `POST ?matter=&slot=&name=&bytes=&modified=` | begins, or finds what was begun before |
/// | `PUT ?id=&offset=`, the part as body | takes the part; answers how far the file has come |
/// | `GET ?id=` | answers how far the file has come |
/// | `POST ?id=` | looks into the whole file and keeps it |
/// | `DELETE ?id=` | gives it up |
///
/// Answers are JSON: `{id, received, bytes}`, `{done}` or `{refused}` with a sentence to show. A page of another site can send none of
/// these requests: they bear a header that needs our leave first, which we give to nobody.
@WebServlet({UploadEndpoint.ADDRESS, "/public" + UploadEndpoint.ADDRESS})
public class UploadEndpoint extends HttpServlet {

    static final String ADDRESS = "/attachment/upload";

    private static final long serialVersionUID = 1L;
    private static final String OURS = "Award-Upload";
    private static final String CHECKSUM = "Award-Checksum";
    private static final int GONE_ON_ELSEWHERE = HttpServletResponse.SC_CONFLICT;

    @Inject transient UploadDesk desk;
    @Inject transient Texts texts;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader(OURS) == null) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, refused("attachment.refused.notAllowed", request));
            return;
        }
        try {
            answer(request, response);
        } catch (EJBAccessException forbidden) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, refused("attachment.refused.notAllowed", request));
        } catch (NoSuchElementException gone) {
            answer(response, HttpServletResponse.SC_NOT_FOUND, refused("attachment.refused.gone", request));
        } catch (IllegalArgumentException malformed) {
            answer(response, HttpServletResponse.SC_BAD_REQUEST, refused("attachment.refused.gone", request));
        } catch (EJBException failure) {
            if (!(failure.getCause() instanceof UncheckedIOException)) throw failure;
            answer(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, refused("attachment.refused.broken", request));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getMethod()) {
            case "POST" -> answer(response, HttpServletResponse.SC_OK, request.getParameter("id") == null ? begin(request) : finish(request));
            case "PUT" -> {
                var part = new UploadPart(number(request, "offset"), request.getContentLengthLong(), Long.parseLong(request.getHeader(CHECKSUM)));
                var row = desk.append(id(request), part, request.getInputStream());
                var taken = row.received() == part.offset() + part.length();
                answer(response, taken ? HttpServletResponse.SC_OK : GONE_ON_ELSEWHERE, told(row));
            }
            case "GET" -> answer(response, HttpServletResponse.SC_OK, told(desk.read(id(request))));
            case "DELETE" -> {
                desk.cancel(id(request));
                answer(response, HttpServletResponse.SC_OK, Json.createObjectBuilder());
            }
            default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private JsonObjectBuilder begin(HttpServletRequest request) {
        var holder = new Holder(UUID.fromString(text(request, "matter")), text(request, "slot"));
        var entry = new NewUpload(holder, new FileName(text(request, "name")), number(request, "bytes"), number(request, "modified"));
        return switch (desk.begin(entry)) {
            case Begun.Going going -> told(going.upload());
            case Begun.Refused refused -> refused(refused.reason(), request);
        };
    }

    private JsonObjectBuilder finish(HttpServletRequest request) {
        return switch (desk.finish(id(request))) {
            case Kept.Stored stored -> Json.createObjectBuilder().add("done", stored.row().id().toString());
            case Kept.Refused refused -> refused(refused.reason(), request);
        };
    }

    private static JsonObjectBuilder told(UploadRow row) {
        return Json.createObjectBuilder().add("id", row.id().toString()).add("received", row.received()).add("bytes", row.bytes());
    }

    private JsonObjectBuilder refused(String key, HttpServletRequest request) {
        return refused(Message.message(key), request);
    }

    private JsonObjectBuilder refused(Message reason, HttpServletRequest request) {
        var english = Locale.ENGLISH.getLanguage().equals(request.getLocale().getLanguage());
        return Json.createObjectBuilder().add("refused", texts.say(reason, english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE));
    }

    private static void answer(HttpServletResponse response, int status, JsonObjectBuilder told) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(told.build().toString());
    }

    private static UploadId id(HttpServletRequest request) {
        return UploadId.parse(text(request, "id"));
    }

    private static long number(HttpServletRequest request, String name) {
        return Long.parseLong(text(request, name));
    }

    private static String text(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        if (text == null) throw new IllegalArgumentException("no " + name);
        return text;
    }
}
