package award.packet.service;

import award.committee.MeetingId;
import award.committee.MeetingSheet;
import award.committee.service.CommitteeTable;
import award.edition.service.EditionReader;
import award.identity.Role;
import award.identity.Scope;
import award.identity.service.MyDesk;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/// Who may see the papers of a meeting: the office of its award, and those who watch it. Nobody else's office.
@ApplicationScoped
class Access {

    @Inject CommitteeTable table;
    @Inject EditionReader editions;
    @Inject MyDesk mine;

    /// @throws EJBAccessException when the caller is no secretary of the meeting's award
    MeetingSheet office(MeetingId id) {
        var meeting = table.read(id);
        if (!mine.whoAmI().is(Role.SECRETARY, Scope.scheme(scheme(meeting)))) throw refused(id);
        return meeting;
    }

    /// @throws EJBAccessException when the caller neither works in nor watches over the meeting's office
    MeetingSheet reader(MeetingId id) {
        var meeting = table.read(id);
        var me = mine.whoAmI();
        var scope = Scope.scheme(scheme(meeting));
        if (!me.is(Role.SECRETARY, scope) && !me.is(Role.SUPERVISOR, scope)) throw refused(id);
        return meeting;
    }

    String scheme(MeetingSheet meeting) {
        return editions.regulationOf(meeting.edition()).scheme();
    }

    private static EJBAccessException refused(MeetingId id) {
        return new EJBAccessException("not the office of meeting " + id);
    }
}
