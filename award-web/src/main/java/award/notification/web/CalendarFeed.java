package award.notification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import award.notification.DueDate;
import award.notification.service.CalendarDoor;
import award.shared.Message;
import award.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hands calendars to programs that cannot sign in: `/public/calendar/<key>.ics`, and `/public/calendar/<key>/<edition>.ics` for one edition;
/// `?lang=en` for English. A wrong key and a shut one are not found.
@WebServlet("/public/calendar/*")
public class CalendarFeed extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{32})(?:/([0-9a-f-]{36}))?\\.ics");

    @Inject transient CalendarDoor door;
    @Inject transient Texts texts;
    @Inject transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        var dates = path.matches() ? dates(path) : Optional.<List<DueDate>>empty();
        if (dates.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var body = text(request).of(dates.get()).getBytes(UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Optional<List<DueDate>> dates(Matcher path) {
        try {
            return path.group(2) == null ? door.dates(path.group(1)) : door.datesOf(path.group(1), UUID.fromString(path.group(2)));
        } catch (IllegalArgumentException noIdentifier) {
            return Optional.empty();
        }
    }

    private CalendarText text(HttpServletRequest request) {
        var reader = "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        var site = request.getRequestURL().substring(0, request.getRequestURL().length() - request.getRequestURI().length()) + request.getContextPath();
        return new CalendarText(texts.say(Message.message("notification.calendar.name"), reader), clock.instant(),
                date -> texts.say(date.what(), reader), date -> site + date.page());
    }
}
