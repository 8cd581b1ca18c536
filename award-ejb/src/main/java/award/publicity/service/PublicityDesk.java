package award.publicity.service;

import award.identity.Roles;
import award.publicity.NewNotice;
import award.publicity.NoticePeriod;
import award.publicity.NoticeRow;
import award.publicity.Publication;
import award.publicity.model.Notice;
import award.publicity.store.PublishedNotices;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;

/// Where the office publishes lists (公示).
@Stateless
public class PublicityDesk {

    @Inject PublishedNotices notices;
    @Inject NoticeBoard board;

    /// How long the notice would run, without publishing anything.
    @PermitAll
    public NoticePeriod tryOut(NewNotice entry) {
        return board.period(entry);
    }

    @RolesAllowed(Roles.SECRETARY)
    public Publication publish(@Valid NewNotice entry) {
        return board.publish(entry);
    }

    /// The notices of one matter, the earliest first.
    @PermitAll
    public List<NoticeRow> of(UUID matter) {
        return notices.of(matter).stream().map(Notice::row).toList();
    }
}
