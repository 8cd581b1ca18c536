package award.ballot.web;

import award.ballot.Counted;
import award.ballot.NewCount;
import award.ballot.Papers;
import award.ballot.PollId;
import award.ballot.PollSheet;
import award.ballot.VoteMethods;
import award.ballot.service.PollDesk;
import award.scheme.rule.Vote.Method;
import award.shared.Findings;
import award.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/// The part of `ballot/poll.xhtml` in which the count of a signed tally sheet is typed in, where no tellers are appointed.
@Named
@ViewScoped
public class CountVotes implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject PollDesk desk;
    @Inject ConductVote vote;
    @Inject Notices notices;

    private String id;
    private transient PollSheet sheet;
    private long version;
    private List<VoteEntry> entries;
    private Method method;
    @Min(0) private int issued;
    @Min(0) private int returned;
    @Min(0) private int valid;
    @Min(0) private int invalid;
    @Size(max = 60) private String scrutineer;
    @Size(max = 60) private String teller;

    /// Takes the vote of the page.
    public void load(String poll) {
        id = poll;
        load();
    }

    private void load() {
        sheet = desk.read(PollId.parse(id));
        version = sheet.version();
        entries = sheet.votes().stream().map(VoteEntry::new).toList();
        method = sheet.method();
        issued = sheet.papers().issued();
        returned = sheet.papers().returned();
        valid = sheet.papers().valid();
        invalid = sheet.papers().invalid();
        scrutineer = sheet.scrutineer();
        teller = sheet.teller();
    }

    public void count() {
        switch (desk.count(PollId.parse(id), version, entry())) {
            case Counted.Entered done -> {
                notices.done("ballot.poll.entered");
                load();
                vote.load();
            }
            case Counted.Disagrees not -> not.faults().forEach(notices::problem);
            case Counted.WrongMethod wrong -> notices.refused(Findings.of(wrong.finding()));
        }
    }

    private NewCount entry() {
        return new NewCount(method, new Papers(issued, returned, valid, invalid), entries.stream().map(VoteEntry::votes).toList(),
                scrutineer == null ? "" : scrutineer.strip(), teller == null ? "" : teller.strip());
    }

    public PollSheet getSheet() {
        if (sheet == null) sheet = desk.read(PollId.parse(id));
        return sheet;
    }

    public Set<Method> getMethods() {
        return VoteMethods.allowed(getSheet().rule());
    }

    public List<VoteEntry> getEntries() {
        return entries;
    }

    public Method getMethod() {
        return method;
    }

    public void setMethod(Method method) {
        this.method = method;
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

    public String getScrutineer() {
        return scrutineer;
    }

    public void setScrutineer(String scrutineer) {
        this.scrutineer = scrutineer;
    }

    public String getTeller() {
        return teller;
    }

    public void setTeller(String teller) {
        this.teller = teller;
    }
}
