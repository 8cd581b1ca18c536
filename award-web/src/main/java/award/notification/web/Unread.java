package award.notification.web;

import award.notification.service.InboxDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/// How many letters the reader has not opened yet, for the head of every page: counted once a request.
@Named
@RequestScoped
public class Unread {

    @Inject InboxDesk desk;

    private Long count;

    public long getCount() {
        if (count == null) count = desk.countUnread();
        return count;
    }
}
