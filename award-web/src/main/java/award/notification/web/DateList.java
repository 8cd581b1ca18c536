package award.notification.web;

import award.notification.DueDate;
import award.notification.Horizon;
import award.notification.service.CalendarDoor;
import award.notification.service.DueDesk;
import award.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The page `notification/dates.xhtml`: everything the reader has to see to, and the address under which a calendar program finds it.
@Named
@RequestScoped
public class DateList {

    @Inject DueDesk desk;
    @Inject CalendarDoor door;
    @Inject Notices notices;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    private String edition;
    private List<Near> groups;

    /// Dates that are equally near.
    public record Near(Horizon horizon, List<DueDate> dates) {}

    public List<Near> getGroups() {
        if (groups == null) groups = near(desk.mine(), LocalDate.now(clock));
        return groups;
    }

    /// In the order of [Horizon], those that are empty left out.
    public static List<Near> near(List<DueDate> dates, LocalDate today) {
        return Stream.of(Horizon.values())
                .map(horizon -> new Near(horizon, dates.stream().filter(date -> Horizon.of(date.day(), today) == horizon).toList()))
                .filter(near -> !near.dates().isEmpty())
                .toList();
    }

    public void renew() {
        boolean first = !isSubscribed();
        door.renew();
        notices.done(first ? "notification.calendar.made" : "notification.calendar.renewed");
    }

    public void revoke() {
        door.revoke();
        notices.done("notification.calendar.revoked");
    }

    public boolean isSubscribed() {
        return door.key().isPresent();
    }

    /// Where a calendar program finds the reader's dates; empty before the reader asked for an address.
    public String getAddress() {
        return address(Optional.empty());
    }

    /// The same of the edition from whose page the reader came; empty when the reader came from elsewhere.
    public String getEditionAddress() {
        return edition == null || edition.isBlank() ? "" : address(Optional.of(edition));
    }

    private String address(Optional<String> of) {
        var site = request.getRequestURL().substring(0, request.getRequestURL().length() - request.getRequestURI().length()) + request.getContextPath();
        return door.key().map(key -> site + "/public/calendar/" + key + of.map(id -> "/" + id).orElse("") + ".ics").orElse("");
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }
}
