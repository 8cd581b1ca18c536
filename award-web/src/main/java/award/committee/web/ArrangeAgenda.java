package award.committee.web;

import award.committee.ItemKind;
import award.committee.MeetingId;
import award.committee.MeetingSheet;
import award.committee.NewItem;
import award.committee.RecusalOrder;
import award.committee.service.AgendaDesk;
import award.committee.service.CommitteeTable;
import award.committee.service.RecusalDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/// The page `committee/meeting.xhtml`, its parts `agenda` and `recusals`: what is dealt with in which order, and who keeps away from what.
@Named
@ViewScoped
public class ArrangeAgenda implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CommitteeTable table;
    @Inject AgendaDesk desk;
    @Inject RecusalDesk recusals;
    @Inject Notices notices;

    private String id;
    private transient MeetingSheet sheet;
    private long version;
    @NotNull private ItemKind kind = ItemKind.OTHER;
    @NotBlank @Size(max = 300) private String title;
    private int item;
    private int seat;
    @NotBlank @Size(max = 300) private String words;

    public void load() {
        sheet = table.read(MeetingId.parse(id));
        version = sheet.version();
    }

    public void propose() {
        desk.proposeAnew(MeetingId.parse(id), version);
        load();
    }

    public void add() {
        desk.add(MeetingId.parse(id), version, NewItem.of(kind, title.strip()));
        title = null;
        load();
    }

    public void drop(int number) {
        desk.drop(MeetingId.parse(id), version, number);
        load();
    }

    public void shift(int number, int by) {
        desk.shift(MeetingId.parse(id), version, number, by);
        load();
    }

    public void group() {
        int before = getWalks();
        desk.groupRecusals(MeetingId.parse(id), version);
        load();
        notices.done("committee.agenda.grouped", before, getWalks());
    }

    public void find() {
        notices.done("committee.recusal.found", recusals.find(MeetingId.parse(id)));
        load();
    }

    public void recuse() {
        recusals.propose(MeetingId.parse(id), item, seat, words.strip());
        words = null;
        load();
    }

    public void decide(int number, int who, boolean accepted) {
        recusals.decide(MeetingId.parse(id), number, who, accepted);
        load();
    }

    /// How many times somebody walks out or in by the order as it is.
    public int getWalks() {
        return RecusalOrder.walks(getSheet().items(), getSheet()::outside);
    }

    public MeetingSheet getSheet() {
        if (sheet == null) sheet = table.read(MeetingId.parse(id));
        return sheet;
    }

    public List<ItemKind> getKinds() {
        return Arrays.asList(ItemKind.values());
    }

    void turnTo(String meeting) {
        id = meeting;
        load();
    }

    public ItemKind getKind() {
        return kind;
    }

    public void setKind(ItemKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public int getItem() {
        return item;
    }

    public void setItem(int item) {
        this.item = item;
    }

    public int getSeat() {
        return seat;
    }

    public void setSeat(int seat) {
        this.seat = seat;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
