package award.audit;

import award.audit.ChainFault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Walks along the chain of the trail, link by link, and finds where somebody has been at it.
///
/// Whoever rules the database could forge the whole chain anew: against that, somebody outside notes the head from time to time.
public final class ChainCheck {

    /// As many as are worth telling; whoever finds one has the rest looked at by other means.
    static final int MOST = 100;

    private final Optional<ChainHead> noted;
    private final List<ChainFault> faults = new ArrayList<>();
    private ChainLink last;

    /// @param noted a head that somebody has written down, if anybody has
    public ChainCheck(Optional<ChainHead> noted) {
        this.noted = noted;
    }

    /// @param link the next by its place
    public void walk(ChainLink link) {
        long expected = last == null ? 1 : last.place() + 1;
        boolean follows = link.place() == expected && link.previous().equals(last == null ? "" : last.hash());
        if (!follows || link.kept().isEmpty()) find(Kind.REMOVED, link.place(), link.entry());
        else if (!link.holds()) find(Kind.ALTERED, link.place(), link.entry());
        noted.filter(head -> head.place() == link.place() && !head.hash().equals(link.hash()))
                .ifPresent(head -> find(Kind.NOT_AS_NOTED, link.place(), link.entry()));
        last = link;
    }

    /// @param number of an entry that no link names
    public void unlinked(long number) {
        find(Kind.INSERTED, 0, number);
    }

    private void find(Kind kind, long place, long number) {
        if (faults.size() < MOST) faults.add(new ChainFault(kind, place, number));
    }

    public ChainReport report() {
        long length = last == null ? 0 : last.place();
        noted.filter(head -> head.place() > length).ifPresent(head -> find(Kind.REMOVED, head.place(), 0));
        return new ChainReport(Optional.ofNullable(last).map(link -> new ChainHead(link.place(), link.hash())), faults);
    }
}
