package award.committee.model;

import award.committee.AgendaItem;
import award.committee.ItemState;
import award.committee.NewItem;
import award.committee.Recusal;
import award.committee.RecusalGround;
import award.committee.RecusalOrder;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The agenda of a meeting (议程): its items in their order, and who keeps away from which.
@Embeddable
public class Agenda {

    /// Number of the item put on last.
    @Column(name = "last_item")
    private int last;

    @ElementCollection
    @CollectionTable(name = "committee_agenda", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<AgendaItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "committee_recusal", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<Recusal> recusals = new ArrayList<>();

    List<AgendaItem> items() {
        return List.copyOf(items);
    }

    List<Recusal> recusals() {
        return List.copyOf(recusals);
    }

    void add(NewItem item) {
        last++;
        items.add(new AgendaItem(last, item.kind(), item.title(), item.stage(), item.candidate().orElse(null), item.tier(), ItemState.AHEAD, null, null));
    }

    void clear() {
        items.clear();
        recusals.clear();
    }

    /// Takes an item off, unless the meeting has come to it.
    void drop(int number) {
        if (items.removeIf(item -> item.number() == number && item.isAhead())) recusals.removeIf(recusal -> recusal.item() == number);
    }

    /// Moves an item that is still ahead by one place.
    void move(int number, int by) {
        int from = items.indexOf(item(number).orElseThrow());
        int to = from + by;
        if (to < 0 || to >= items.size() || !items.get(from).isAhead() || !items.get(to).isAhead()) return;
        items.add(to, items.remove(from));
    }

    void rename(AgendaItem changed) {
        replace(changed);
    }

    /// Puts the items that are ahead into the order in which the recused walk least.
    void group() {
        var behind = items.stream().filter(item -> !item.isAhead()).toList();
        var ahead = RecusalOrder.arrange(items.stream().filter(AgendaItem::isAhead).toList(), AgendaItem::kind, item -> outside(item.number()));
        items.clear();
        items.addAll(behind);
        items.addAll(ahead);
    }

    /// Notes a doubt, unless this member's recusal from the item is on record already.
    boolean doubt(int item, int seat, RecusalGround ground, String words) {
        if (recusals.stream().anyMatch(recusal -> recusal.of(item, seat))) return false;
        recusals.add(Recusal.proposed(item, seat, ground, words));
        return true;
    }

    void decide(int item, int seat, boolean accepted, String by) {
        recusals.replaceAll(recusal -> recusal.of(item, seat) ? recusal.decided(accepted, by) : recusal);
    }

    Set<Integer> outside(int number) {
        return recusals.stream().filter(recusal -> recusal.item() == number && recusal.keepsOut()).map(Recusal::seat).collect(Collectors.toSet());
    }

    /// Who is called back when the meeting goes on from one item to another.
    Set<Integer> back(AgendaItem from, AgendaItem to) {
        var back = new HashSet<>(outside(from.number()));
        back.removeAll(outside(to.number()));
        return back;
    }

    /// Goes on to an item; the one before ends.
    void begin(int number, LocalDateTime at) {
        now().ifPresent(before -> replace(before.end(at)));
        replace(item(number).orElseThrow().begin(at));
    }

    /// Ends the present item, and nothing follows.
    void end(LocalDateTime at) {
        now().ifPresent(item -> replace(item.end(at)));
    }

    /// Ends all items: the meeting was held, and nobody noted the times.
    void endAll(LocalDateTime at) {
        items.replaceAll(item -> item.state() == ItemState.DONE ? item : item.end(at));
    }

    Optional<AgendaItem> now() {
        return items.stream().filter(AgendaItem::isNow).findFirst();
    }

    Optional<AgendaItem> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    private void replace(AgendaItem changed) {
        items.replaceAll(item -> item.number() == changed.number() ? changed : item);
    }
}
