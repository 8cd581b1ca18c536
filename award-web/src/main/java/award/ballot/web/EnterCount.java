package award.ballot.web;

import award.ballot.Duty;
import award.ballot.Papers;
import award.ballot.PollId;
import award.ballot.TellerCount;
import award.ballot.TellerSheet;
import award.ballot.UnclearMark;
import award.ballot.service.TellerDesk;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.List;

/// The page `ballot/entry.xhtml`: a teller's own count; for the scrutineer what differs, the unclear marks, the confirmation.
@Named
@ViewScoped
public class EnterCount implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject TellerDesk desk;
    @Inject Notices notices;

    private String id;
    private transient TellerSheet sheet;
    private List<VoteEntry> entries;
    @Min(0) private int issued;
    @Min(0) private int returned;
    @Min(0) private int valid;
    @Min(0) private int invalid;
    private String mark = "";
    private String reading = "";

    public void load() {
        sheet = desk.read(PollId.parse(id));
        var papers = sheet.own().map(TellerCount::papers).orElse(Papers.NONE);
        entries = sheet.own().map(TellerCount::votes).orElse(sheet.poll().votes()).stream().map(VoteEntry::new).toList();
        issued = papers.issued();
        returned = papers.returned();
        valid = papers.valid();
        invalid = papers.invalid();
    }

    public void enter() {
        var count = new TellerCount(new Papers(issued, returned, valid, invalid), entries.stream().map(VoteEntry::votes).toList());
        var faults = desk.enter(PollId.parse(id), count);
        faults.forEach(notices::problem);
        if (!faults.isEmpty()) return;
        notices.done("ballot.entry.saved");
        load();
    }

    public void note() {
        desk.note(PollId.parse(id), new UnclearMark(mark.strip(), reading.strip()));
        mark = "";
        reading = "";
        notices.done("ballot.entry.noted");
        sheet = null;
    }

    public void settle() {
        var faults = desk.settle(PollId.parse(id));
        faults.forEach(notices::problem);
        if (faults.isEmpty()) notices.done("ballot.entry.settled");
        sheet = null;
    }

    public TellerSheet getSheet() {
        if (sheet == null) sheet = desk.read(PollId.parse(id));
        return sheet;
    }

    /// A teller's duty by its name.
    public Duty duty(String name) {
        return Duty.valueOf(name);
    }

    public List<VoteEntry> getEntries() {
        return entries;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getIssued() {
        return issued;
    }

    public void setIssued(int issued) {
        this.issued = issued;
    }

    public int getReturned() {
        return returned;
    }

    public void setReturned(int returned) {
        this.returned = returned;
    }

    public int getValid() {
        return valid;
    }

    public void setValid(int valid) {
        this.valid = valid;
    }

    public int getInvalid() {
        return invalid;
    }

    public void setInvalid(int invalid) {
        this.invalid = invalid;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }

    public String getReading() {
        return reading;
    }

    public void setReading(String reading) {
        this.reading = reading;
    }
}
