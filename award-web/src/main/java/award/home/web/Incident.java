package award.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;

/// A mistake of ours that a reader ran into: logged once, under a number the reader can name to the people who run the system.
@Named
@RequestScoped
public class Incident {

    private static final Logger LOG = System.getLogger("award.incident");
    private static final String NUMBER = "[0-9A-F-]{1,20}";

    @Inject HttpServletRequest request;
    @Inject Clock clock;

    private String number;

    /// The number under which the log tells of it; told in the address after an ajax request, otherwise kept now;
    /// none when somebody opened the page by hand.
    public String getNumber() {
        if (number == null) {
            var told = request.getParameter("incident");
            var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            number = told != null && told.matches(NUMBER) ? told : thrown != null ? keep(thrown) : "";
        }
        return number;
    }

    String keep(Throwable thrown) {
        number = DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock)) + "-%04X".formatted(ThreadLocalRandom.current().nextInt(0x10000));
        LOG.log(Level.ERROR, number + " " + request.getMethod() + " " + request.getRequestURI() + " " + request.getRemoteUser(), thrown);
        return number;
    }
}
