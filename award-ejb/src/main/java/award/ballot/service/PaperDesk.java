package award.ballot.service;

import award.ballot.NoSuchPollException;
import award.ballot.PollId;
import award.ballot.service.paper.VotePapers;
import award.ballot.store.Polls;
import award.document.Origin;
import award.document.Printed;
import award.document.service.PrintingPress;
import award.edition.service.EditionReader;
import award.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/// Prints the tally sheet of one vote (计票结果单), to be signed by the scrutineer and the tellers.
@Stateless
public class PaperDesk {

    @Inject Polls polls;
    @Inject PollReading reading;
    @Inject EditionReader editions;
    @Inject PrintingPress press;
    @Inject Clock clock;

    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR, Roles.COMMITTEE_MEMBER})
    public Printed tally(PollId id) {
        var poll = polls.find(id).orElseThrow(() -> new NoSuchPollException(id));
        var origin = new Origin(poll.title(), clock.instant(), id.toString());
        return press.print(new VotePapers(poll.title(), List.of(reading.of(poll)), editions.regulationOf(poll.edition()), origin).tally());
    }
}
